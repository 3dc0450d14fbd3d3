import { checkOrders } from "./check-orders"
import { checkProviders } from "./check-providers"
import type { Finding, Query } from "./finding"

/** The outcome of one check: how much it looked at, and what it found. */
export type CheckOutcome = { name: CheckName; count: number; findings: Finding[] }

export const CHECK_NAMES = ["ledger", "captures", "refunds", "orders", "months", "providers"] as const
export type CheckName = (typeof CHECK_NAMES)[number]

const CHECKS: Readonly<Record<CheckName, (query: Query) => Promise<Omit<CheckOutcome, "name">>>> = {
  /** Every transaction balances, balances add up to zero, kept sums are the sums of entries, the guards are on. */
  ledger: async (query) => ({
    count: await countOf(query, "select count(*)::int as n from ledger_transaction"),
    findings: await query<Finding>("select rule, subject, detail from ledger_check()"),
  }),
  /** Every capture of an order is posted once, with its amount. */
  captures: (query) => movements(query, "capture", "sale_captured", 1),
  /** Every refund of an order is posted once, with its amount. */
  refunds: (query) => movements(query, "refund", "payment_refunded", -1),
  /** Every order computed again from its facts and its policy gives the same entries. */
  orders: checkOrders,
  /** Closed months and holds are what the ledger says of them. */
  months: async (query) => ({
    count: await countOf(query, "select count(*)::int as n from revenue_settlement where state = 'closed'"),
    findings: await query<Finding>("select rule, subject, detail from revenue_settlement_check()"),
  }),
  /** What the ledger has at payment providers is what their reports say, but for the differences that are listed. */
  providers: checkProviders,
}

/**
 * Runs every check of the ledger (M10). Give it a snapshot of the database, so that what is posted meanwhile does not
 * look like a difference.
 */
export async function runChecks(query: Query): Promise<CheckOutcome[]> {
  const outcomes: CheckOutcome[] = []
  for (const name of CHECK_NAMES) outcomes.push({ name, ...(await CHECKS[name](query)) })
  return outcomes
}

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

async function movements(query: Query, table: "capture" | "refund", kind: string, sign: 1 | -1) {
  return {
    count: await countOf(query, `select count(*)::int as n from ${table} where deleted_at is null`),
    findings: await query<Finding>(movementsAmiss(table, kind, sign)),
  }
}

async function countOf(query: Query, sql: string): Promise<number> {
  const [row] = await query<{ n: number }>(sql)
  return row?.n ?? 0
}
