import type { Client } from "pg"
import { checkOrders } from "./check-orders"
import type { Finding } from "./finding"
import type { Report } from "./report"

type Check = {
  name: string
  counted: string
  run: (client: Client) => Promise<{ count: number; findings: Finding[] }>
}

const CHECKS: readonly Check[] = [
  {
    name: "every transaction balances, balances add up to zero, the guards are on (L1, L3, L10)",
    counted: "transactions",
    run: async (client) => ({
      count: await countOf(client, "select count(*)::int as n from ledger_transaction"),
      findings: (await client.query<Finding>("select rule, subject, detail from ledger_check()")).rows,
    }),
  },
  {
    name: "every capture of an order is posted once, with its amount (L4, M8)",
    counted: "captures",
    run: (client) => movements(client, "capture", "sale_captured", 1),
  },
  {
    name: "every refund of an order is posted once, with its amount (L4, M7, M8)",
    counted: "refunds",
    run: (client) => movements(client, "refund", "payment_refunded", -1),
  },
  {
    name: "every order computed again from its facts and its policy gives the same entries (L5, M6, M7)",
    counted: "postings of orders",
    run: checkOrders,
  },
]

// Two minutes of grace: the event is immediate, the sweep comes each minute. A deleted capture or refund is one that
// the provider refused; what was posted of it until then is undone by a withdrawal.
const movementsAmiss = (table: "capture" | "refund", kind: string, sign: 1 | -1) => `
  select 'M8 posted' as rule, '${table} ' || moved.id as subject,
         'not in the ledger since ' || moved.created_at as detail
  from ${table} moved
  join payment on payment.id = moved.payment_id
  join order_payment_collection link
    on link.payment_collection_id = payment.payment_collection_id and link.deleted_at is null
  where moved.deleted_at is null and moved.amount > 0 and moved.created_at < now() - interval '2 minutes'
    and not exists (
      select from ledger_transaction posted where posted.kind = '${kind}' and posted.source_id = moved.id)
  union all
  select 'L4 amount', '${table} ' || moved.id,
         '${table} of ' || round(moved.amount, 2) || ', in the ledger ' || round(${sign} * sum(entry.amount) / 100.0, 2)
  from ${table} moved
  join ledger_transaction posted on posted.kind = '${kind}' and posted.source_id = moved.id
  join ledger_entry entry on entry.transaction_id = posted.id
  join ledger_account account on account.id = entry.account_id and account.code like 'clearing:%'
  group by moved.id, moved.amount having sum(entry.amount) <> ${sign} * round(moved.amount * 100)
  union all
  select 'L4 source', 'transaction ' || posted.id, 'its ${table} ' || posted.source_id || ' does not exist'
  from ledger_transaction posted
  where posted.kind = '${kind}'
    and not exists (select from ${table} moved where moved.id = posted.source_id and moved.deleted_at is null)
    and not exists (
      select from ledger_transaction undone
      where undone.kind = 'movement_withdrawn' and undone.source_id = posted.source_id)`

async function movements(client: Client, table: "capture" | "refund", kind: string, sign: 1 | -1) {
  return {
    count: await countOf(client, `select count(*)::int as n from ${table} where deleted_at is null`),
    findings: (await client.query<Finding>(movementsAmiss(table, kind, sign))).rows,
  }
}

/** Runs every check and tells what each looked at. Not ok when one found something. */
export async function runChecks(client: Client): Promise<Report> {
  const results = []
  for (const { name, counted, run } of CHECKS) results.push({ name, counted, ...(await run(client)) })
  const findings = results.flatMap((result) => result.findings)
  const lines = results.flatMap(({ name, counted, count, findings: found }) => [
    `${found.length ? "✗" : "✓"} ${name}: ${count} ${counted}`,
    ...found.map(({ rule, subject, detail }) => `    ${rule}: ${subject}: ${detail}`),
  ])
  return {
    ok: findings.length === 0,
    text: [...lines, "", findings.length ? `${findings.length} findings.` : "The ledger holds."].join("\n"),
    json: { ok: findings.length === 0, checks: results },
  }
}

async function countOf(client: Client, query: string): Promise<number> {
  const { rows } = await client.query<{ n: number }>(query)
  return rows[0]?.n ?? 0
}
