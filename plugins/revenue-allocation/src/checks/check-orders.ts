import { allocateOrder, type OrderEntry } from "../domain/allocate-order"
import { centimos } from "../domain/centimos"
import { difference } from "../domain/next-postings"
import { OrderPosition } from "../domain/order-position"
import { PolicyRules } from "../domain/policy"
import type { Finding, Query } from "./finding"

/** Orders read at a time, so that memory stays flat over any number of them. */
const PAGE = 1000

type Row = {
  id: string
  order_id: string
  order_seq: number
  policy_id: string | null
  facts: unknown
  entries: { account: string; line_id: string | null; amount: string }[]
}

/**
 * Computes every order again: after each of its postings, all its entries so far are what its position and its policy
 * give (L5, M7), its places are 1, 2, 3…, and its policy is the first posting's (M6).
 */
export async function checkOrders(query: Query): Promise<{ count: number; findings: Finding[] }> {
  const policies = await query<{ id: string; rules: unknown }>("select id, rules from allocation_policy")
  const rulesOf = new Map(policies.map(({ id, rules }) => [id, PolicyRules.parse(rules)]))
  const findings: Finding[] = []
  let count = 0
  for (let after = ""; ;) {
    const rows = await readPage(query, after)
    let soFar: OrderEntry[] = []
    rows.forEach((row, index) => {
      const before = rows[index - 1]?.order_id === row.order_id ? rows[index - 1] : undefined
      soFar = [...(before ? soFar : []), ...row.entries.map(toEntry)]
      findings.push(...amiss(row, before, soFar, rulesOf))
    })
    count += rows.length
    const last = rows.at(-1)
    if (!last) return { count, findings }
    after = last.order_id
  }
}

function amiss(
  row: Row,
  before: Row | undefined,
  soFar: readonly OrderEntry[],
  rulesOf: ReadonlyMap<string, PolicyRules>
): Finding[] {
  const found = (rule: string, detail: string) => [{ rule, subject: `transaction ${row.id}`, detail }]
  const rules = rulesOf.get(row.policy_id ?? "")
  if (!rules) return found("M6 policy", "it names no policy that is known")
  if (before && before.policy_id !== row.policy_id)
    return found("M6 policy", "the order began under another policy")
  if (row.order_seq !== (before?.order_seq ?? 0) + 1)
    return found("M8 row", `its place ${row.order_seq} follows ${before?.order_seq ?? 0}`)
  const position = OrderPosition.safeParse(row.facts)
  if (!position.success) return found("L5 computed again", "its facts are no position of an order")
  return difference(allocateOrder(position.data, rules), soFar).length
    ? found("L5 computed again", "its entries are not what its facts give")
    : []
}

async function readPage(query: Query, after: string): Promise<Row[]> {
  return await query<Row>(
    `select posted.id::text, posted.order_id, posted.order_seq, posted.policy_id, posted.facts,
       (select coalesce(json_agg(json_build_object('account', account.code, 'line_id', entry.line_id,
                                                   'amount', entry.amount::text)), '[]')
        from ledger_entry entry join ledger_account account on account.id = entry.account_id
        where entry.transaction_id = posted.id) as entries
     from ledger_transaction posted
     where posted.order_id in (
       select distinct order_id from ledger_transaction where order_id > ? order by order_id limit ?)
     order by posted.order_id, posted.order_seq`,
    [after, PAGE]
  )
}

function toEntry({ amount, ...entry }: Row["entries"][number]): OrderEntry {
  return { ...entry, amount: centimos(BigInt(amount)) }
}
