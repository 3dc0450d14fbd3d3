/**
 * How many visits of a fair are lost when the processes that count them are killed (goal: less than 0.1 %), what
 * counting costs, and what it would cost with a statement for each: 500 things a second to two processes, of which one
 * after the other is ended with SIGKILL every two seconds and begun anew. Whoever is not answered sends it once more, as
 * shops and browsers may: what was in the database and not answered yet is counted twice then, which is told, too.
 * Run: `npm run bench:fair-counts` against the server of `DATABASE_URL` or of a running `npm start`. Works in a database
 * of its own that it drops afterwards. `BENCH_SECONDS=60` for longer, `BENCH_RATE=2000` for more a second.
 */
import { type ChildProcess, spawn } from "node:child_process"
import { Agent, request } from "node:http"
import { createInterface } from "node:readline"
import { setTimeout as sleep } from "node:timers/promises"
import { Client } from "pg"
import { Migration20261124200000 } from "../plugins/virtual-fairs/src/modules/virtual-fairs/migrations/Migration20261124200000"
import { Migration20261124211000 } from "../plugins/virtual-fairs/src/modules/virtual-fairs/migrations/Migration20261124211000"
import { databaseUrl } from "../scripts/ledger/database-url"
import { serveCounts, type Way } from "./fairs/serve-counts"

const DATABASE = `tejido_bench_fair_counts_${process.pid}`
const SECONDS = Number(process.env.BENCH_SECONDS ?? 20)
const RATE = Number(process.env.BENCH_RATE ?? 500)
const STANDS = 30
const KILL_EVERY_MS = 2000
const MOST_LOST = 0.001

type Counting = { child: ChildProcess; port: number; statements: number }

async function main(): Promise<void> {
  const admin = new Client({ connectionString: databaseUrl() })
  await admin.connect()
  await admin.query(`create database ${DATABASE}`)
  const url = new URL(databaseUrl())
  url.pathname = DATABASE
  const client = new Client({ connectionString: url.href })
  await client.connect()
  try {
    await fill(client)
    console.log(`${RATE} things to count a second for ${SECONDS} s, to two processes`)
    await measure(client, url.href, "alone", false)
    await measure(client, url.href, "together", false)
    await measure(client, url.href, "together", true)
  } finally {
    await client.end()
    await admin.query(`drop database ${DATABASE} with (force)`)
    await admin.end()
  }
}

/** A live fair with stands, and the tables that it takes. */
async function fill(client: Client): Promise<void> {
  for (const Migration of [Migration20261124200000, Migration20261124211000]) {
    const migration = new Migration({} as never, {} as never)
    await migration.up()
    for (const statement of migration.getQueries()) await client.query(String(statement))
  }
  await client.query(`
    insert into fairs_fair (id, handle, words, mode, call_opens_at, call_closes_at, announced_at, opens_at, closes_at,
      archived_at, published_at, created_by, updated_by)
    values ('fair', 'feria', '{"title":{"es":"Feria"}}', 'virtual', now() - interval '5 h', now() - interval '4 h',
      now() - interval '3 h', now() - interval '2 h', now() + interval '5 h', now() + interval '9 h',
      now() - interval '9 h', 'bench', 'bench');
    insert into fairs_zone (id, fair_id, name, kind, capacity, position)
      values ('zone', 'fair', '{"es":"Todo"}', 'theme', 1000, 0);
    insert into fairs_application (id, fair_id, workshop_id, establishment_id, zone_id, created_by, updated_by)
      select 'a' || n, 'fair', 'w' || n, 'e', 'zone', 'bench', 'bench' from generate_series(1, ${STANDS}) n;
    insert into fairs_stand (id, fair_id, application_id, workshop_id, establishment_id, zone_id, handle, position)
      select 's' || n, 'fair', 'a' || n, 'w' || n, 'e', 'zone', 'taller-' || n, n from generate_series(1, ${STANDS}) n`)
}

async function measure(client: Client, url: string, way: Way, killed: boolean): Promise<void> {
  await client.query("truncate fairs_count")
  const processes: [Counting, Counting] = await Promise.all([begin(url, way), begin(url, way)])
  const agent = new Agent({ keepAlive: true, maxSockets: 200 })
  const waited: number[] = []
  let [again, kills, ended] = [0, 0, 0]
  const killing = new AbortController()
  const killer = killed
    ? (async () => {
        for (let turn: 0 | 1 = 0; !killing.signal.aborted; turn = turn ? 0 : 1) {
          await sleep(KILL_EVERY_MS)
          const victim = processes[turn]
          victim.child.kill("SIGKILL")
          ended += victim.statements
          kills += 1
          processes[turn] = await begin(url, way)
        }
      })()
    : Promise.resolve()

  const count = async (n: number) => {
    const body = JSON.stringify(
      n % 3 ? { kind: "visit" } : { kind: "product_view", stand: `taller-${1 + (n % STANDS)}` }
    )
    const start = performance.now()
    for (let turn = n; !(await post(agent, processes[turn % 2 ? 1 : 0].port, body)); turn++) {
      again += 1
      await sleep(20)
    }
    waited.push(performance.now() - start)
  }
  const sent: Promise<void>[] = []
  const start = performance.now()
  while (performance.now() - start < SECONDS * 1000) {
    const due = Math.floor(((performance.now() - start) / 1000) * RATE)
    while (sent.length < due) sent.push(count(sent.length))
    await sleep(5)
  }
  await Promise.all(sent)
  killing.abort()
  await killer
  await sleep(300)
  const { rows } = await client.query<{ n: string }>("select coalesce(sum(n), 0) as n from fairs_count")
  for (const { child } of processes) child.kill("SIGKILL")
  agent.destroy()
  const statements = ended + processes.reduce((sum, each) => sum + each.statements, 0)
  tell(way, { sent: sent.length, counted: Number(rows[0]?.n), waited, again, kills, statements })
}

type Outcome = {
  sent: number
  counted: number
  waited: number[]
  again: number
  kills: number
  statements: number
}

function tell(way: Way, { sent, counted, waited, again, kills, statements }: Outcome): void {
  const sorted = [...waited].sort((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0)
  const lost = Math.max(0, sent - counted) / sent
  const twice = Math.max(0, counted - sent)
  const percent = (share: number) => `${(share * 100).toFixed(3)} %`
  console.log(
    `${way === "alone" ? "baseline, a statement for each" : "together"}${kills ? `, ${kills} kills` : ""}: ` +
      `${sent} sent, ${counted} counted, lost ${percent(lost)} ${lost < MOST_LOST ? "ok" : "MISSED"}` +
      `${kills ? `, ${again} tries not answered, ${twice} counted twice (${percent(twice / sent)})` : ""}; ` +
      `answered in p50 ${at(0.5)} p95 ${at(0.95)} ms; ${(statements / SECONDS).toFixed(0)} statements a second`
  )
  if (lost >= MOST_LOST) process.exitCode = 1
}

/** Begins a process that counts, and waits until it does. */
async function begin(url: string, way: Way): Promise<Counting> {
  const child = spawn(process.execPath, ["--import", "tsx", __filename, "serve", url, way], {
    stdio: ["ignore", "pipe", "inherit"],
  })
  const lines = createInterface({ input: child.stdout })
  return await new Promise<Counting>((resolve, reject) => {
    const counting: Counting = { child, port: 0, statements: 0 }
    child.once("exit", () => reject(new Error("a process that counts ended before it began")))
    lines.on("line", (line) => {
      const { port, statements } = JSON.parse(line) as { port?: number; statements?: number }
      if (statements !== undefined) counting.statements = statements
      if (port === undefined) return
      counting.port = port
      resolve(counting)
    })
  })
}

/** @returns whether it was answered with 204 */
function post(agent: Agent, port: number, body: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request(
      { agent, port, host: "127.0.0.1", path: "/feria", method: "POST", timeout: 5000 },
      (answer) => {
        answer.resume()
        answer.once("end", () => resolve(answer.statusCode === 204))
        answer.once("error", () => resolve(false))
      }
    )
    asked.once("error", () => resolve(false))
    asked.once("timeout", () => asked.destroy())
    asked.end(body)
  })
}

const [what, url = "", way = ""] = process.argv.slice(2)
const run = what === "serve" ? serveCounts(url, way as Way) : main()
run.catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
