import type { Client } from "pg"
import { allocateSale } from "../../plugins/revenue-allocation/src/domain/allocate-sale"
import { PolicyRules } from "../../plugins/revenue-allocation/src/domain/policy"
import { Sale } from "../../plugins/revenue-allocation/src/domain/sale"
import type { Report } from "./report"

type Finding = { rule: string; subject: string; detail: string }
type Check = {
  name: string
  counted: string
  run: (client: Client) => Promise<{ count: number; findings: Finding[] }>
}

/** Rows read at a time, so that memory stays flat over any number of sales. */
const PAGE = 2000

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
    run: async (client) => ({
      count: await countOf(client, "select count(*)::int as n from capture where deleted_at is null"),
      findings: (await client.query<Finding>(CAPTURES_AMISS)).rows,
    }),
  },
  {
    name: "every sale computed again from its facts and its policy gives the same entries (L5, M6)",
    counted: "sales",
    run: computeAgain,
  },
]

// Two minutes of grace: the event is immediate, the sweep comes each minute. A deleted capture is one that
// the provider refused.
const CAPTURES_AMISS = `
  select 'M8 posted' as rule, 'capture ' || capture.id as subject,
         'not in the ledger since ' || capture.created_at as detail
  from capture
  join payment on payment.id = capture.payment_id
  join order_payment_collection link
    on link.payment_collection_id = payment.payment_collection_id and link.deleted_at is null
  where capture.deleted_at is null and capture.amount > 0 and capture.created_at < now() - interval '2 minutes'
    and not exists (
      select from ledger_transaction posted where posted.kind = 'sale_captured' and posted.source_id = capture.id)
  union all
  select 'L4 amount', 'capture ' || capture.id,
         'captured ' || round(capture.amount, 2) || ', in the ledger ' || round(sum(entry.amount) / 100.0, 2)
  from capture
  join ledger_transaction posted on posted.kind = 'sale_captured' and posted.source_id = capture.id
  join ledger_entry entry on entry.transaction_id = posted.id
  join ledger_account account on account.id = entry.account_id and account.code like 'clearing:%'
  group by capture.id, capture.amount having sum(entry.amount) <> round(capture.amount * 100)
  union all
  select 'L4 source', 'transaction ' || posted.id, 'its capture ' || posted.source_id || ' does not exist'
  from ledger_transaction posted
  where posted.kind = 'sale_captured'
    and not exists (select from capture where capture.id = posted.source_id and capture.deleted_at is null)`

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

async function computeAgain(client: Client): Promise<{ count: number; findings: Finding[] }> {
  const { rows: policies } = await client.query<{ id: string; rules: unknown }>(
    "select id, rules from allocation_policy"
  )
  const rulesOf = new Map(policies.map(({ id, rules }) => [id, PolicyRules.parse(rules)]))
  const findings: Finding[] = []
  let count = 0
  let after = "0"
  for (;;) {
    const { rows } = await client.query<{ id: string; policy_id: string; facts: unknown; entries: string[] }>(
      `select posted.id::text, posted.policy_id, posted.facts, array(
         select account.code || ' ' || coalesce(entry.line_id, '') || ' ' || entry.amount
         from ledger_entry entry join ledger_account account on account.id = entry.account_id
         where entry.transaction_id = posted.id) as entries
       from ledger_transaction posted
       where posted.kind = 'sale_captured' and posted.id > $1
       order by posted.id limit $2`,
      [after, PAGE]
    )
    for (const { id, policy_id, facts, entries } of rows) {
      const rules = rulesOf.get(policy_id)
      if (!rules) throw new Error(`transaction ${id} names the unknown policy ${policy_id}`)
      const again = allocateSale(Sale.parse(facts), rules).map(
        ({ account, line_id, amount }) => `${account} ${line_id ?? ""} ${amount}`
      )
      if (again.sort().join("\n") !== entries.sort().join("\n")) {
        findings.push({
          rule: "L5 computed again",
          subject: `transaction ${id}`,
          detail: "its entries are not what its facts give",
        })
      }
    }
    count += rows.length
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return { count, findings }
    after = last.id
  }
}

async function countOf(client: Client, query: string): Promise<number> {
  const { rows } = await client.query<{ n: number }>(query)
  return rows[0]?.n ?? 0
}
