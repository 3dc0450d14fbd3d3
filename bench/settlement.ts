/**
 * What closing a month costs (goals: 27,000 artisans over 300,000 sale lines in 60 s and 400 MB, and a run that is
 * killed at half repeats nothing), against posting the same transactions one call each.
 * Run: `npm run bench:settlement` against the server of `DATABASE_URL` or of a running `npm start`. Works in databases
 * of its own that it drops afterwards. `BENCH_ARTISANS=3000` for fewer, with as many lines each.
 */
import { type ChildProcess, spawn } from "node:child_process"
import { Client } from "pg"
import { databaseUrl } from "../scripts/ledger/database-url"
import { loadMonth } from "./settlement/load-month"
import { type Run, runHere } from "./settlement/run"

const ARTISANS = Number(process.env.BENCH_ARTISANS ?? 27_000)
const LINES = Math.round((ARTISANS * 300_000) / 27_000)
const LOADED = "tejido_bench_settlement"
const KILLED = "tejido_bench_settlement_killed"
const GOAL_SECONDS = 60
const GOAL_MEGABYTES = 400

async function main(): Promise<void> {
  const [, , role, url = ""] = process.argv
  if (role === "run") return console.log(JSON.stringify(await runHere(url, "sett_bench")))
  const server = new Client({ connectionString: urlOf("postgres") })
  await server.connect()
  try {
    for (const name of [KILLED, LOADED]) await server.query(`drop database if exists ${name} with (force)`)
    await server.query(`create database ${LOADED}`)
    await within(LOADED, async (client) => {
      const start = Date.now()
      await loadMonth(client, ARTISANS, LINES)
      console.log(`loaded                ${ARTISANS} artisans, ${LINES} sale lines in ${since(start)} s`)
    })
    await server.query(`create database ${KILLED} template ${LOADED}`)
    const whole = await within(LOADED, closed)
    await within(KILLED, (client) => killedAtHalf(client, whole))
  } finally {
    for (const name of [KILLED, LOADED]) await server.query(`drop database if exists ${name} with (force)`)
    await server.end()
  }
}

/** A month closed without interruption. @returns its digest */
async function closed(client: Client): Promise<string> {
  await begin(client)
  const computing = await run(LOADED)
  await approve(client)
  const posting = await run(LOADED)
  const seconds = computing.seconds + posting.seconds
  const megabytes = Math.max(computing.peak, posting.peak) / 1024 / 1024
  console.log(`computing             ${rate(computing.seconds)}, ${computing.pages} pages`)
  console.log(`posting               ${rate(posting.seconds)}, ${posting.pages} pages`)
  console.log(
    `the month             ${seconds.toFixed(1)} s, goal ${GOAL_SECONDS} s: ${verdict(seconds <= GOAL_SECONDS)}`
  )
  console.log(
    `memory at its peak    ${megabytes.toFixed(0)} MB, goal ${GOAL_MEGABYTES} MB: ${verdict(megabytes <= GOAL_MEGABYTES)}`
  )
  await requireWhole(client)
  await oneByOne(client)
  return await digestOf(client)
}

/** The same month, killed at half of its computing and at half of its posting. */
async function killedAtHalf(client: Client, digest: string): Promise<void> {
  await begin(client)
  const computing = await killAtHalf(client)
  await approve(client)
  const posting = await killAtHalf(client)
  await requireWhole(client)
  if ((await digestOf(client)) !== digest) throw new Error("the killed month has other shares")
  const { seconds, repeated } = {
    seconds: computing.seconds + posting.seconds,
    repeated: computing.repeated + posting.repeated,
  }
  console.log(
    `killed at half, twice ${seconds.toFixed(1)} s with both starts, the same digest, ${repeated} shares repeated: ` +
      verdict(repeated === 0)
  )
}

async function killAtHalf(client: Client): Promise<{ seconds: number; repeated: number }> {
  const start = Date.now()
  const child = runChild(KILLED)
  const ended = new Promise((resolve) => child.on("close", resolve))
  const half = async () =>
    Number((await client.query("select done >= total / 2 as half from revenue_settlement")).rows[0]?.half) ===
    1
  while (!(await half()) && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20))
  child.kill("SIGKILL")
  await ended
  const before = await written(client)
  await run(KILLED)
  // Rows that were there are still the same ones: neither made again nor touched, by their transaction's number.
  const kept = await written(client)
  const repeated = [...before].filter(([id, xmin]) => kept.get(id) !== xmin).length
  if (before.size === 0) throw new Error("it was killed before its first page")
  return { seconds: (Date.now() - start) / 1000, repeated }
}

/** Which database transaction wrote each share, or once they are posted each posting. */
async function written(client: Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ id: string; xmin: string }>(
    `select id::text, xmin::text from ledger_transaction where kind = 'settlement'
     union all
     select artisan_id, xmin::text from revenue_settlement_share
     where exists (select from revenue_settlement where state in ('computing', 'proposed'))`
  )
  return new Map(rows.map(({ id, xmin }) => [id, xmin]))
}

/** The baseline: as many transactions of the same kind, one call each, as sales are posted. */
async function oneByOne(client: Client): Promise<void> {
  const count = Math.min(ARTISANS, 3000)
  const { rows } = await client.query<{
    facts: unknown
    entries: unknown
    occurred_at: Date
    source_id: string
  }>(
    `select posted.source_id, posted.facts, posted.occurred_at, json_agg(json_build_object('account', account.code,
       'currency_code', entry.currency_code, 'amount', entry.amount::text, 'line_id', null) order by entry.id) as entries
     from ledger_transaction posted join ledger_entry entry on entry.transaction_id = posted.id
     join ledger_account account on account.id = entry.account_id
     where posted.kind = 'settlement' group by posted.id limit $1`,
    [count]
  )
  const start = Date.now()
  for (const { source_id, facts, occurred_at, entries } of rows) {
    await client.query("select * from ledger_post('bench', $1, null, null, 'policy_v1', $2, $3, $4)", [
      source_id,
      occurred_at,
      JSON.stringify(facts),
      JSON.stringify(entries),
    ])
  }
  const seconds = ((Date.now() - start) / 1000 / rows.length) * ARTISANS
  console.log(`one call each         ${rate(seconds)} for as many, by ${rows.length} of them`)
}

async function begin(client: Client): Promise<void> {
  await client.query(
    `insert into revenue_settlement (id, month, state, policy_id, total, closed_by)
     values ('sett_bench', '2026-10-01', 'computing', 'policy_v1', $1, 'staff_1')`,
    [ARTISANS]
  )
}

async function approve(client: Client): Promise<void> {
  await client.query(
    `update revenue_settlement set state = 'posting', approved_by = 'staff_2', approved_at = now(), done = 0`
  )
}

async function requireWhole(client: Client): Promise<void> {
  const { rows } = await client.query(
    `select (select count(*)::int from revenue_settlement_share) as shares,
            (select count(*)::int from ledger_transaction where kind = 'settlement') as posted,
            (select count(*)::int from ledger_check()) + (select count(*)::int from revenue_hold_check()) as problems,
            (select state from revenue_settlement) as state`
  )
  const expected = { shares: ARTISANS, posted: ARTISANS, problems: 0, state: "closed" }
  if (JSON.stringify(rows[0]) !== JSON.stringify(expected))
    throw new Error(`not whole: ${JSON.stringify(rows[0])}`)
}

async function digestOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ digest: string }>("select digest from revenue_settlement")
  return rows[0]?.digest ?? ""
}

function runChild(database: string): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", __filename, "run", urlOf(database)], {
    stdio: ["ignore", "pipe", "inherit"],
  })
}

async function run(database: string): Promise<Run> {
  const child = runChild(database)
  let said = ""
  child.stdout?.on("data", (chunk: Buffer) => (said += chunk.toString()))
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve))
  if (code !== 0) throw new Error(`the run ended with ${code}`)
  return JSON.parse(said) as Run
}

async function within<Result>(database: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: urlOf(database) })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function urlOf(database: string): string {
  const url = new URL(databaseUrl())
  url.pathname = database
  return url.href
}

const since = (start: number) => ((Date.now() - start) / 1000).toFixed(1)
const rate = (seconds: number) => `${seconds.toFixed(1)} s, ${Math.round(ARTISANS / seconds)} artisans/s`
const verdict = (reached: boolean) => (reached ? "reached" : "MISSED")

void main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
