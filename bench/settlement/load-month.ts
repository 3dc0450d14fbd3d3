import { readdirSync } from "node:fs"
import { join } from "node:path"
import type { Client } from "pg"

const MIGRATIONS = join(
  __dirname,
  "../../plugins/revenue-allocation/src/modules/revenue-allocation/migrations"
)
/** Orders that are posted in one database transaction. */
const BATCH = 5000
const LINES_PER_ORDER = 3

/**
 * Makes the tables with every trigger, and fills October of 2026: sales of three lines each, spread over the artisans,
 * with their terms, alimony orders and instructions.
 */
export async function loadMonth(client: Client, artisans: number, lines: number): Promise<void> {
  await client.query(`create table audit_entry (actor_type text, actor_id text, actor_label text, institution_id text,
    session_id text, address text, action text, resource text, resource_id text, establishment_id text, reason text,
    before jsonb, after jsonb)`)
  for (const file of readdirSync(MIGRATIONS)
    .filter((name) => name.endsWith(".ts"))
    .sort()) {
    await migrate(client, file)
  }
  await client.query("set synchronous_commit = off")
  await client.query(
    `insert into ledger_account (code, currency_code)
     select 'artisan:artn_' || n || ':income', 'pen' from generate_series(1, $1::int) n
     union all values ('clearing:pp_demo_demo', 'pen'), ('tax:igv', 'pen')`,
    [artisans]
  )
  const orders = Math.ceil(lines / LINES_PER_ORDER)
  for (let from = 0; from < orders; from += BATCH)
    await sell(client, from, Math.min(from + BATCH, orders), artisans)
  // In one transaction: an instruction without its parts is refused.
  await client.query("begin")
  for (const statement of PEOPLE) await client.query(statement, [artisans])
  await client.query("commit")
  await client.query("vacuum analyze")
}

async function migrate(client: Client, file: string): Promise<void> {
  const module = (await import(join(MIGRATIONS, file))) as Record<
    string,
    new (...unused: never[]) => { up(): Promise<void>; getQueries(): unknown[] }
  >
  const migration = new (Object.values(module)[0] as (typeof module)[string])({} as never, {} as never)
  await migration.up()
  for (const statement of migration.getQueries()) await client.query(String(statement))
}

async function sell(client: Client, from: number, to: number, artisans: number): Promise<void> {
  await client.query(
    `with posted as (
       insert into ledger_transaction (kind, source_id, order_id, order_seq, policy_id, occurred_at, facts)
       select 'sale_captured', 'capt_' || n, 'order_' || n, 1, 'policy_v1',
         timestamptz '2026-10-01 00:00-05' + (n % 31) * interval '1 day' + (n % 86400) * interval '1 second', '{}'
       from generate_series($1::int + 1, $2::int) n
       returning id, substr(source_id, 6)::int as n
     ), line as (
       select posted.id, posted.n, seq, 1 + (posted.n * $4::int + seq) % $3::int as artisan,
         2000 + (posted.n * 37 + seq * 101) % 30000 as income
       from posted cross join generate_series(1, $4::int) seq
     ), entry as (
       select id, 'clearing:pp_demo_demo' as code, sum(income + income * 18 / 100) as amount, null as line_id
       from line group by id
       union all
       select id, 'tax:igv', -(income * 18 / 100), 'line_' || n || '_' || seq from line
       union all
       select id, 'artisan:artn_' || artisan || ':income', -income, 'line_' || n || '_' || seq from line
     )
     insert into ledger_entry (transaction_id, account_id, currency_code, amount, line_id)
     select entry.id, account.id, 'pen', entry.amount, entry.line_id
     from entry join ledger_account account on account.code = entry.code`,
    [from, to, artisans, LINES_PER_ORDER]
  )
}

const NUMBERS = "generate_series(1, $1::int) n"

/** One in ten is before sentence, one in twenty has no account, one in fifty no terms; half owe reparation. */
const PEOPLE = [
  `insert into revenue_artisan_terms (id, artisan_id, seq, valid_from, situation, reparation_outstanding, account_state,
     account_sealed, key_id, recorded_by)
   select 'term_' || n, 'artn_' || n, 1, '2026-01-01', case when n % 10 = 0 then 'awaiting_sentence' else 'sentenced' end,
     case when n % 10 <> 0 and n % 2 = 1 then 100000 + n % 900000 else 0 end,
     case when n % 20 = 3 then 'none' else 'open' end, case when n % 20 = 3 then null else 'sealed' end, 'k1', 'staff_1'
   from ${NUMBERS} where n % 50 <> 7`,
  `insert into revenue_beneficiary (id, artisan_id, relation, full_name_sealed, document_type, document_number_sealed,
     fingerprint, key_id)
   select 'benf_' || n, 'artn_' || n, 'mother', 'sealed', 'dni', 'sealed', 'f' || n, 'k1' from ${NUMBERS}`,
  `insert into revenue_alimony_order (id, artisan_id, beneficiary_id, kind, percent_bp, court_sealed, case_sealed, key_id,
     starts_on, recorded_by)
   select 'alim_' || n, 'artn_' || n, 'benf_' || n, 'percent', 2000, 'sealed', 'sealed', 'k1', '2026-01-01', 'staff_1'
   from ${NUMBERS} where n % 10 = 1`,
  `insert into revenue_instruction (id, artisan_id, signed_on, starts_on, recorded_by)
   select 'inst_' || n, 'artn_' || n, '2026-01-01', '2026-01-01', 'staff_1' from ${NUMBERS} where n % 3 = 0`,
  `insert into revenue_instruction_part (instruction_id, position, destination, beneficiary_id, kind, percent_bp)
   select 'inst_' || n, part, case when part = 1 then 'beneficiary' else 'savings' end,
     case when part = 1 then 'benf_' || n end, 'percent', 3000
   from ${NUMBERS} cross join generate_series(1, 2) part where n % 3 = 0`,
]
