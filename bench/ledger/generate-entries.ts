import type { Connection } from "@tejido/institutions/http/sql-list"

/** Artisans of Peru's prisons that could earn; half of everybody who is inside works there today. */
const ARTISANS = 27_000
const MONTHS = 36
const BATCH = 100_000

/**
 * Three years of sales, four entries each, straight into the tables: what is measured is reading. The guards are off
 * only for as long as it takes.
 */
export async function generateEntries(connection: Connection, entries: number): Promise<void> {
  const sales = Math.floor(entries / 4)
  const run = (sql: string, values: unknown[] = []) => connection.raw(sql, values)
  await run(`create table if not exists "order" (id text primary key, display_id integer)`)
  await run(
    "create table if not exists order_line_item (id text primary key, product_title text, title text)"
  )
  await run(`insert into ledger_account (code, currency_code)
    select code, 'pen' from (
      values ('clearing:pp_bench'), ('tax:igv'), ('shipping'), ('bank:main'), ('inpe:activity')
      union all select 'deductions:materials:wksp_' || n from generate_series(0, 499) n
      union all select 'artisan:arti_' || n || ':' || part from generate_series(0, ${ARTISANS - 1}) n,
        unnest(array['income', 'personal', 'savings']) part
      union all select 'reparation:arti_' || n from generate_series(0, ${ARTISANS - 1}) n
    ) as every(code) on conflict do nothing`)
  const triggers = ["ledger_entry_balanced", "ledger_entry_take_day", "ledger_transaction_has_entries"]
  const table = (trigger: string) =>
    trigger.startsWith("ledger_entry") ? "ledger_entry" : "ledger_transaction"
  for (const trigger of triggers) await run(`alter table ${table(trigger)} disable trigger ${trigger}`)
  for (let from = 1; from <= sales; from += BATCH) {
    const to = Math.min(from + BATCH - 1, sales)
    await run(
      `insert into order_line_item select 'bench_' || n, 'Manta de lana de oveja', 'Única'
       from generate_series(?::int, ?::int) n`,
      [from, to]
    )
    await run(
      `with sale as (
         insert into ledger_transaction (kind, source_id, order_id, order_seq, policy_id, facts, occurred_at)
         select 'sale_captured', 'bench_' || n, 'bench_' || n, 1, 'policy_v1', '{}',
                timestamptz '2023-12-01 00:00-05' + n * (interval '${MONTHS * 30.4} days' / ?::int)
         from generate_series(?::int, ?::int) n
         returning id, source_id, occurred_at
       )
       insert into ledger_entry (transaction_id, account_id, currency_code, amount, occurred_at, line_id)
       select sale.id, account.id, 'pen', side.amount, sale.occurred_at, sale.source_id
       from sale
       cross join lateral (values
         ('clearing:pp_bench', 11800), ('tax:igv', -1800),
         ('deductions:materials:wksp_' || sale.id % 500, -2500),
         ('artisan:arti_' || (sale.id * 7919) % ${ARTISANS} || ':income', -7500)) side(code, amount)
       join ledger_account account on account.code = side.code and account.currency_code = 'pen'`,
      [sales, from, to]
    )
  }
  for (const trigger of triggers) await run(`alter table ${table(trigger)} enable always trigger ${trigger}`)
  await run("vacuum (analyze) ledger_entry")
  await run("vacuum (analyze) ledger_transaction")
  await run("vacuum (analyze) ledger_account")
  await run("vacuum (analyze) order_line_item")
}
