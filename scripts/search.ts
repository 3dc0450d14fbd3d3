/**
 * Compares the search index with the database, product by product, and mends it.
 *
 *   npm run search -- --check      what differs; exit code 1 when something does
 *   npm run search -- --mend       the same, and makes equal what differs; exit code 1 when something still does
 *   npm run search -- --reindex    builds the index anew beside the one in service, which then takes over
 *   … --json                       the same for programs
 *
 * The running server does it, which keeps the index whatever engine holds it; the server does the second each hour by
 * itself. Uses the database of `DATABASE_URL`, else of the running start (`.tejido/run.json`).
 */
import { setTimeout as sleep } from "node:timers/promises"
import { parseArgs } from "node:util"
import { Client } from "pg"
import { databaseUrl } from "./ledger/database-url"
import type { Report } from "./ledger/report"

const USAGE = "use: npm run search -- --check | --mend | --reindex [--json]"
const TASKS = ["check", "mend", "reindex"] as const
/** A server looks every second. */
const BEGUN_WITHIN_MS = 15_000

type Task = {
  started_at: Date | null
  ended_at: Date | null
  error: string | null
  report: {
    ok: boolean
    documents: number
    missing: number
    different: number
    surplus: number
    mended: number
    seconds: number
    examples: { id: string; kind: string }[]
  } | null
}

async function main(): Promise<number> {
  const flag = { type: "boolean", default: false } as const
  const { values } = parseArgs({ options: { check: flag, mend: flag, reindex: flag, json: flag } })
  const [kind, ...more] = TASKS.filter((task) => values[task])
  if (!kind || more.length) throw new Error("say one of --check, --mend and --reindex")
  const client = new Client({ connectionString: databaseUrl() })
  await client.connect()
  try {
    const report = inWords(kind, await perform(client, kind))
    process.stdout.write(values.json ? `${JSON.stringify(report.json, null, 2)}\n` : `${report.text}\n`)
    return report.ok ? 0 : 1
  } finally {
    await client.end()
  }
}

async function perform(client: Client, kind: (typeof TASKS)[number]): Promise<Task> {
  const { rows } = await client.query<{ id: string }>(
    "insert into search_task (kind, asked_by) values ($1, 'operator') returning id",
    [kind]
  )
  const id = rows[0]?.id
  const deadline = Date.now() + BEGUN_WITHIN_MS
  for (;;) {
    const [task] = (await client.query<Task>("select * from search_task where id = $1", [id])).rows
    if (!task) throw new Error("the task is gone")
    if (task.ended_at) return task
    if (!task.started_at && Date.now() > deadline && !(await anotherRuns(client))) {
      await client.query("delete from search_task where id = $1 and started_at is null", [id])
      throw new Error("no server took it: is the market running?")
    }
    await sleep(300)
  }
}

async function anotherRuns(client: Client): Promise<boolean> {
  const { rows } = await client.query(
    "select 1 from search_task where started_at > now() - interval '30 minutes' and ended_at is null"
  )
  return rows.length > 0
}

function inWords(kind: (typeof TASKS)[number], { report, error }: Task): Report {
  if (error) return { ok: false, text: `It failed: ${error}`, json: { ok: false, error } }
  if (!report) return { ok: true, text: "The new index is in service.", json: { ok: true } }
  const differing = report.missing + report.different + report.surplus
  return {
    // Only asked, what differs is bad news; mended, what is left.
    ok: kind === "check" ? differing === 0 : report.ok,
    text: [
      `${report.documents} documents compared in ${report.seconds.toFixed(1)} s: ${report.missing} missing, ${report.different} different, ${report.surplus} too many.`,
      ...report.examples.map(({ id, kind: drift }) => `  ${id}  ${drift}`),
      ...(kind === "mend" && differing ? [`${report.mended} of ${differing} mended.`] : []),
    ].join("\n"),
    json: report,
  }
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    const message = error instanceof Error ? error.message || String(error) : String(error)
    process.stderr.write(`${message}\n${USAGE}\n`)
    process.exitCode = 2
  }
)
