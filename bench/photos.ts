/**
 * Photos on their way in: how fast, and how much memory.
 *
 * 1. Photos of 12 megapixels through the whole pipeline (pieces into the database, checks, pictures, files, rows)
 *    against a bare loop of the same sharp operations, in turns in the same run. Goal: at least 85 % of its throughput.
 * 2. One photo of 50 megapixels in each format, each in a process of its own: by how much its memory grows. Goal: at
 *    most 400 MB, for what is taken and for what is refused.
 *
 * Run: `npm run bench:photos` against the server of `DATABASE_URL` or of a running `npm start`; it makes a database of
 * its own and drops it. `BENCH_PHOTOS=12` sets how many photos each turn has, `BENCH_ONLY=memory` or `throughput` leaves
 * the other part out. The second part needs Linux.
 */
import { execFile } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { promisify } from "node:util"
import { Client } from "pg"
import { processPhotos } from "../plugins/listings/src/photos/queue/process-photos"
import { receivePhoto } from "../plugins/listings/src/photos/receive-photo"
import { databaseUrl } from "../scripts/ledger/database-url"
import { bareLoop } from "./photos/bare-loop"
import { type Desk, HAND, openDesk } from "./photos/open-desk"
import { LARGEST, telephonePhotos } from "./photos/sample-photos"

const DATABASE = `tejido_bench_photos_${process.pid}`
const PHOTOS = Number(process.env.BENCH_PHOTOS ?? 6)
const TURNS = 3
const GOAL_RATIO = 0.85
const GOAL_MEGABYTES = 400

async function main(): Promise<void> {
  const admin = new Client({ connectionString: databaseUrl() })
  await admin.connect()
  await admin.query(`create database ${DATABASE}`)
  const url = new URL(databaseUrl())
  url.pathname = DATABASE
  const desk = await openDesk(url.href, true)
  const folder = mkdtempSync(path.join(tmpdir(), "tejido-bench-samples-"))
  try {
    const only = process.env.BENCH_ONLY
    const good = [
      only === "memory" || (await measureThroughput(desk, folder)),
      only === "throughput" || (await measureMemory(url.href, folder)),
    ]
    if (good.includes(false)) process.exitCode = 1
  } finally {
    await desk.close()
    rmSync(folder, { recursive: true, force: true })
    await admin.query(`drop database ${DATABASE} with (force)`)
    await admin.end()
  }
}

async function measureThroughput(desk: Desk, folder: string): Promise<boolean> {
  const photos = await telephonePhotos(PHOTOS)
  const seconds = { pipeline: 0, bare: 0 }
  // The first turn warms up and does not count.
  for (let turn = 0; turn <= TURNS; turn++) {
    const [bare, pipeline] = [
      await timed(() => bareLoop(photos, folder)),
      await timed(() => send(desk, photos)),
    ]
    if (turn > 0) {
      seconds.bare += bare
      seconds.pipeline += pipeline
    }
  }
  const ratio = seconds.bare / seconds.pipeline
  const rate = (of: number) => ((TURNS * PHOTOS) / of).toFixed(2)
  const reached = ratio >= GOAL_RATIO
  console.log(
    `12 MP JPEG: ${rate(seconds.pipeline)} photos/s; the bare loop ${rate(seconds.bare)}: ${(ratio * 100).toFixed(1)} %, ` +
      `goal ${GOAL_RATIO * 100} %: ${reached ? "reached" : "MISSED"}`
  )
  return reached
}

/** The whole way of some photos of a new listing. */
async function send(desk: Desk, photos: readonly Buffer[]): Promise<void> {
  const listing = await desk.newListing()
  for (const [i, bytes] of photos.entries()) {
    await desk.inTransaction((context) =>
      receivePhoto(context, HAND, listing, { filename: `${i}.jpg`, bytes })
    )
  }
  const { ready } = await processPhotos(desk)
  if (ready !== photos.length) throw new Error(`${ready} of ${photos.length} photos became pictures`)
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

type Measured = { state: string; failure: string | null; grown: number; seconds: number }

async function measureMemory(url: string, folder: string): Promise<boolean> {
  let good = true
  for (const { name, refused = null, write } of LARGEST) {
    const file = path.join(folder, "sample")
    writeFileSync(file, await write())
    const script = require.resolve("./photos/peak-memory.ts")
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--expose-gc", "--import", "tsx", script, url, file],
      { env: { ...process.env, TSX_TSCONFIG_PATH: path.join(__dirname, "../tsconfig.base.json") } }
    )
    const { state, failure, grown, seconds } = JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Measured
    if (failure !== refused)
      throw new Error(`${name}: ${state} ${failure ?? ""}, expected ${refused ?? "ready"}`)
    const reached = grown <= GOAL_MEGABYTES
    good &&= reached
    console.log(
      `${name.padEnd(38)} ${(failure ?? state).padEnd(16)} +${grown.toFixed(0).padStart(4)} MB in ${seconds.toFixed(1)} s, ` +
        `goal ${GOAL_MEGABYTES} MB: ${reached ? "reached" : "MISSED"}`
    )
  }
  return good
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  }
)
