/**
 * What the audit log costs and how fast it is checked, each against a baseline of the same run:
 *  - changes in a transaction with their audit entry, against the same changes without
 *  - verification of a million entries (goal: 30 s), against only reading the same rows
 *  - the panel's lists over them: the slowest of several
 * Run: `npm run bench:audit` against the server of `DATABASE_URL` or of a running `npm start`. Works in a database of
 * its own that it drops afterwards. `BENCH_ENTRIES=100000` for fewer.
 */
import { Client } from "pg"
import { recordAudit, SYSTEM } from "../plugins/institutions/src/audit/record-audit"
import { sealKeys } from "../plugins/institutions/src/audit/seal"
import { ENTRY_COLUMNS } from "../plugins/institutions/src/audit/entry-hash"
import { verifyChain } from "../plugins/institutions/src/audit/verify-chain"
import { readPage } from "../plugins/institutions/src/http/sql-list"
import { Migration20261123082000 } from "../plugins/institutions/src/modules/institutions/migrations/Migration20261123082000"
import { AUDIT_ENTRIES } from "../plugins/institutions/src/staff-lists/audit-entries"
import { databaseUrl } from "../scripts/ledger/database-url"

const ENTRIES = Number(process.env.BENCH_ENTRIES ?? 1_000_000)
const CHANGES = 2000
const DATABASE = "tejido_bench_audit"
const GOAL_SECONDS = 30

async function main(): Promise<void> {
  const server = new Client({ connectionString: databaseUrl() })
  await server.connect()
  await server.query(`drop database if exists ${DATABASE}`)
  await server.query(`create database ${DATABASE}`)
  const url = new URL(databaseUrl())
  url.pathname = DATABASE
  const client = new Client({ connectionString: url.href })
  await client.connect()
  try {
    const migration = new Migration20261123082000({} as never, {} as never)
    await migration.up()
    for (const statement of migration.getQueries()) await client.query(String(statement))
    await changes(client)
    await load(client)
    await lists(client)
    await verification(client)
  } finally {
    await client.end()
    await server.query(`drop database ${DATABASE} with (force)`)
    await server.end()
  }
}

/** Changes of a workshop's story, each a transaction, with and without their entry, in turns. */
async function changes(client: Client): Promise<void> {
  await client.query(
    "create table workshop as select 'wrk_' || n as id, '' as story from generate_series(1, 1000) n"
  )
  await client.query("create index on workshop (id)")
  const context = { transactionManager: { isInTransaction: () => true, execute: queryOf(client) } }
  const actor = SYSTEM("bench")
  const spent = { with: 0, without: 0 }
  for (let i = 0; i < CHANGES; i++) {
    for (const kind of ["without", "with"] as const) {
      const [resourceId, story] = [`wrk_${1 + (i % 1000)}`, `${STORY} ${i} ${kind}`]
      const start = process.hrtime.bigint()
      await client.query("begin")
      await client.query("update workshop set story = $1 where id = $2", [story, resourceId])
      if (kind === "with") {
        const fact = { action: "workshop.updated", resource: "workshop", resourceId }
        await recordAudit(context, actor, { ...fact, before: { story: STORY }, after: { story } })
      }
      await client.query("commit")
      spent[kind] += Number(process.hrtime.bigint() - start) / 1e6
    }
  }
  const [plain, audited] = [spent.without / CHANGES, spent.with / CHANGES]
  console.log(
    `a change with its entry     ${audited.toFixed(2)} ms, ${(audited / plain).toFixed(2)}× of ${plain.toFixed(2)} ms without`
  )
}

/** Fills the log through its own chain, many entries to a statement. */
async function load(client: Client): Promise<void> {
  const start = Date.now()
  await client.query("set synchronous_commit = off")
  const batch = 10_000
  for (let from = await count(client); from < ENTRIES; from += batch) {
    await client.query(
      `insert into audit_entry (actor_type, actor_id, actor_label, institution_id, session_id, address, action,
                                resource, resource_id, establishment_id, reason, before, after)
       select 'staff', 'staff_' || n % 300, 'Persona ' || n % 300 || ' <p' || n % 300 || '@ejemplo.pe>', 'inst_1',
              'sess_' || n % 9000, '190.12.' || n % 250 || '.7', (array['workshop.updated', 'session.opened',
              'session.ended', 'member.invited', 'piece.listed', 'piece.revised', 'lot.sent'])[1 + n % 7],
              (array['workshop', 'session', 'session', 'member', 'piece', 'piece', 'lot'])[1 + n % 7],
              'res_' || n % 40000, 'est_' || n % 64, case when n % 50 = 0 then 'Pedido del taller ' || n end,
              jsonb_build_object('title', 'Bolso ' || n, 'story', $3::text),
              jsonb_build_object('title', 'Bolso de cuero ' || n, 'story', $3 || n)
       from generate_series($1::int, $2::int) n`,
      [from + 1, Math.min(from + batch, ENTRIES), STORY]
    )
    if ((from / batch) % 10 === 0) process.stderr.write(`\r${from} entries`)
  }
  await client.query("vacuum analyze audit_entry")
  process.stderr.write("\r")
  console.log(`loaded through the chain    ${ENTRIES} entries in ${seconds(start)} s`)
}

/** Pages of the panel's list, with their counts. */
async function lists(client: Client): Promise<void> {
  const connection = {
    raw: async (text: string, values: readonly unknown[]) => ({ rows: await queryOf(client)(text, values) }),
  }
  const day = new Date(Date.now() - 5 * 3_600_000).toISOString().slice(0, 10)
  const asked: [string, { q?: string; filters: object; offset?: number }][] = [
    ["the latest", { filters: {} }],
    ["the last page", { filters: {}, offset: ENTRIES - 50 }],
    ["one member", { filters: { actor_id: "staff_7" } }],
    ["one action", { filters: { action: "workshop.updated" } }],
    ["one thing", { filters: { resource: "workshop", resource_id: "res_70" } }],
    ["one establishment", { filters: { establishment_id: "est_5" } }],
    ["one day", { filters: { from: day, to: day } }],
    ["a rare word", { q: "taller 123450", filters: {} }],
    ["a word in every seventh", { q: "workshop", filters: {} }],
  ]
  for (const [name, { q, filters, offset = 0 }] of asked) {
    const list = await AUDIT_ENTRIES.read({ reach: {}, q, filters }, { scope: {} as never, locale: "es" })
    const start = process.hrtime.bigint()
    const { count: found } = await readPage(connection as never, list, {
      order: { field: "seq", descending: true },
      limit: 50,
      offset,
    })
    const ms = Number(process.hrtime.bigint() - start) / 1e6
    console.log(`list: ${name.padEnd(24)} ${ms.toFixed(0).padStart(5)} ms of ${found}`)
  }
}

async function verification(client: Client): Promise<void> {
  await client.query("begin transaction isolation level repeatable read")
  const readStart = Date.now()
  await client.query(
    `declare plain no scroll cursor for select ${ENTRY_COLUMNS} from audit_entry e order by e.seq`
  )
  while ((await client.query("fetch 2000 from plain")).rows.length === 2000);
  const read = (Date.now() - readStart) / 1000
  const found = await verifyChain(async (sql) => (await client.query(sql)).rows, {
    keys: sealKeys({ AUDIT_KEY: "bench" }),
  })
  await client.query("commit")
  if (!found.ok) throw new Error(`the chain does not verify: ${JSON.stringify(found)}`)
  const verdict = found.seconds <= GOAL_SECONDS ? "reached" : "MISSED"
  console.log(
    `verification                ${found.entries} entries in ${found.seconds.toFixed(1)} s, ` +
      `${(found.seconds / read).toFixed(2)}× of reading them (${read.toFixed(1)} s), goal ${GOAL_SECONDS} s: ${verdict}`
  )
}

async function count(client: Client): Promise<number> {
  return Number((await client.query<{ seq: string }>("select seq from audit_head")).rows[0]?.seq)
}

/** Runs SQL whose values stand at `?`, as our code writes it for Medusa's connection. */
function queryOf(client: Client) {
  return async (text: string, values: readonly unknown[]) => {
    let n = 0
    return (
      await client.query(
        text.replace(/\?/g, () => `$${++n}`),
        [...values]
      )
    ).rows as Record<string, unknown>[]
  }
}

function seconds(start: number): string {
  return ((Date.now() - start) / 1000).toFixed(1)
}

const STORY =
  "El taller de cuero trabaja de lunes a sábado. Doce artesanos cortan, repujan y cosen bolsos, correas y carteras."

void main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
