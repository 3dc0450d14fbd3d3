import type { Client } from "pg"
import { formatCentimos } from "../../plugins/revenue-allocation/src/domain/centimos"
import type { Report } from "./report"
import { groupBy } from "./group-by"
import { table, type Column } from "./table"

type EntryRow = {
  transaction_id: string
  kind: string
  source_id: string
  policy_version: number | null
  occurred_at: Date
  currency_code: string
  account: string
  amount: string
  line: string | null
}

const COLUMNS: readonly Column[] = [
  { title: "account", align: "left" },
  { title: "for", align: "left" },
  { title: "debit", align: "right" },
  { title: "credit", align: "right" },
]

/**
 * The transactions of one order, by its number or id. Not ok when the order is unknown, when it has no
 * transaction, or when one does not add up to zero.
 */
export async function showOrder(client: Client, order: string): Promise<Report> {
  const { rows: orders } = await client.query<{ id: string; display_id: number }>(
    `select id, display_id from "order" where ${/^\d{1,9}$/.test(order) ? "display_id = $1::int" : "id = $1"}`,
    [order]
  )
  const [found] = orders
  if (!found) return { ok: false, text: `There is no order ${order}.`, json: { order: null } }

  const { rows } = await client.query<EntryRow>(
    `select posted.id::text as transaction_id, posted.kind, posted.source_id, posted.occurred_at,
            policy.version as policy_version, entry.currency_code, account.code as account,
            entry.amount::text, coalesce(item.title, method.name) as line
     from ledger_transaction posted
     join ledger_entry entry on entry.transaction_id = posted.id
     join ledger_account account on account.id = entry.account_id
     left join allocation_policy policy on policy.id = posted.policy_id
     left join order_line_item item on item.id = entry.line_id
     left join order_shipping_method method on method.id = entry.line_id
     where posted.order_id = $1
     order by posted.id, entry.id`,
    [found.id]
  )
  if (rows.length === 0) {
    return {
      ok: false,
      text: `Order ${found.display_id} has no transaction in the ledger: nothing was captured, or it is not posted yet (the sweep runs each minute).`,
      json: { order: found, transactions: [] },
    }
  }
  const transactions = [...groupBy(rows, (row) => row.transaction_id).values()]
  const totals = transactions.map((entries) => entries.reduce((sum, { amount }) => sum + BigInt(amount), 0n))
  return {
    ok: totals.every((total) => total === 0n),
    text: [`Order ${found.display_id} (${found.id})`, ...transactions.map(describe)].join("\n\n"),
    json: { order: found, transactions: transactions.map(toJson) },
  }
}

function describe(entries: readonly EntryRow[]): string {
  const [first] = entries
  if (!first) return ""
  const head = [
    `Transaction ${first.transaction_id}: ${first.kind} ${first.source_id}`,
    first.occurred_at.toLocaleString("sv-SE", { timeZone: "America/Lima" }) + " Lima",
    first.policy_version === null ? "no policy" : `policy version ${first.policy_version}`,
    first.currency_code.toUpperCase(),
  ].join(", ")
  const side = (amount: bigint, sign: 1n | -1n) => (amount * sign > 0n ? formatCentimos(amount * sign) : "")
  const amounts = entries.map(({ amount }) => BigInt(amount))
  const sumOf = (sign: 1n | -1n) =>
    amounts.reduce((sum, amount) => (amount * sign > 0n ? sum + amount * sign : sum), 0n)
  const [debits, credits] = [sumOf(1n), sumOf(-1n)]
  return `${head}\n\n${table(
    COLUMNS,
    [
      ...entries.map(({ account, line, amount }) => [
        account,
        line ?? "",
        side(BigInt(amount), 1n),
        side(BigInt(amount), -1n),
      ]),
      ["total", "", formatCentimos(debits), formatCentimos(credits)],
      ["debits less credits", "", formatCentimos(debits - credits), ""],
    ],
    2
  )}`
}

function toJson(entries: readonly EntryRow[]) {
  const [first] = entries
  return {
    id: first?.transaction_id,
    kind: first?.kind,
    source_id: first?.source_id,
    occurred_at: first?.occurred_at,
    policy_version: first?.policy_version,
    currency_code: first?.currency_code,
    total: String(entries.reduce((sum, { amount }) => sum + BigInt(amount), 0n)),
    entries: entries.map(({ account, amount, line }) => ({ account, amount, line })),
  }
}
