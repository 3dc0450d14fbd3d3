/**
 * How fast a file of listings comes in, and in how much memory, in a database of its own that is dropped afterwards.
 * Goals: 10,000 rows at 100 rows a second and more, read, checked and written; memory that does not grow with the rows.
 *
 * Run: `npm run bench:import` against the server of `DATABASE_URL` or of a running `npm start`. Each turn is a process
 * of its own: a tenth of the rows first, then all of them, both as CSV and as Excel, all or none and batch by batch.
 * `BENCH_ROWS=2000` for fewer.
 */
import { spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Client } from "pg"
import { databaseUrl } from "../scripts/ledger/database-url"
import { fileOfListings } from "./import/file-of-listings"
import { makeDatabase } from "./import/make-database"
import { type Run, runHere } from "./import/run"

const ROWS = Number(process.env.BENCH_ROWS ?? 10_000)
const DATABASE = `tejido_bench_import_${process.pid}`
const GOAL_ROWS = 100
/** Megabytes that ten times the rows may add: the file itself, as bytes and as text, and its unfolded strings. */
const GOAL_GROWTH = 100
const HEAP = 160

async function main(): Promise<void> {
  const [, , role, url = "", path = "", mode = "good_rows"] = process.argv
  if (role === "run") {
    const run = await runHere(url, readFileSync(path), mode === "all_or_none" ? mode : "good_rows")
    return console.log(JSON.stringify(run))
  }
  const server = new Client({ connectionString: urlOf("postgres") })
  await server.connect()
  try {
    await server.query(`create database ${DATABASE}`)
    await makeDatabase(urlOf(DATABASE))
    console.log("                       read+check    written       in all    peak memory")
    for (const format of ["csv", "xlsx"] as const) {
      for (const mode of ["good_rows", "all_or_none"] as const) await turn(format, mode)
    }
  } finally {
    await server.query(`drop database if exists ${DATABASE} with (force)`)
    await server.end()
  }
}

async function turn(format: "csv" | "xlsx", mode: "good_rows" | "all_or_none"): Promise<void> {
  const few = await run(format, mode, ROWS / 10)
  const many = await run(format, mode, ROWS)
  const again = await run(format, mode, ROWS)
  const growth = many.peak - few.peak
  console.log(
    `${ROWS} rows, ${format.padEnd(4)} ${mode.padEnd(11)} ${rate(many.checking)} ${rate(many.writing)} ` +
      `${rate(many.checking + many.writing)}   ${many.peak.toFixed(0)} MB, ${growth.toFixed(0)} MB more than ${ROWS / 10} rows`
  )
  if (again.created + again.updated > 0) throw new Error("the same file again changed something")
  const good = ROWS / (many.checking + many.writing) >= GOAL_ROWS && growth <= GOAL_GROWTH
  console.log(
    `  goals ${GOAL_ROWS} rows/s and ${GOAL_GROWTH} MB: ${good ? "met" : "MISSED"}; the same file again: nothing changed`
  )
  if (!good) process.exitCode = 1
  await within(DATABASE, (client) => client.query("delete from listings_listing"))
}

const rate = (seconds: number) => `${(ROWS / seconds).toFixed(0).padStart(6)} rows/s`

async function run(format: "csv" | "xlsx", mode: string, rows: number): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), "tejido-import-"))
  const file = join(folder, `listings.${format}`)
  // Written here: what it takes to make the file is not what it takes to read it.
  writeFileSync(file, await fileOfListings(format, rows))
  try {
    return await runFile(file, mode, rows)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function runFile(file: string, mode: string, rows: number): Promise<Run> {
  // In a small heap: what is only garbage does not count, and what grew with the rows would not fit.
  const heap = `--max-old-space-size=${HEAP}`
  const child = spawn(
    process.execPath,
    [heap, "--import", "tsx", __filename, "run", urlOf(DATABASE), file, mode],
    { stdio: ["ignore", "pipe", "inherit"] }
  )
  let said = ""
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()))
  const code = await new Promise((resolve) => child.on("close", resolve))
  if (code !== 0) throw new Error(`a turn ended with ${String(code)}`)
  const found = JSON.parse(said) as Run
  if (found.good !== rows) throw new Error(`of ${rows} rows ${found.good} were good`)
  return found
}

async function within(database: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: urlOf(database) })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

function urlOf(database: string): string {
  const url = new URL(databaseUrl())
  url.pathname = database
  return url.href
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
