import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { dayQuery, endOfLimaDay, startOfLimaDay } from "@tejido/institutions/http/lima-day"
import { sql, type Sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { accountLabel } from "../domain/account-label"
import { toJsonInteger } from "../domain/centimos"
import { readAccountNames } from "../facts/account-names"

/** A transaction of the ledger with its entries, in céntimos; debit is positive. */
export type StaffTransaction = {
  id: string
  /** What happened: `sale_captured`. */
  kind: string
  /** The business fact it stands for, which it is posted for once. */
  source_id: string
  order_id: string | null
  /** The order's number as buyers know it. */
  order_number: number | null
  policy_version: number | null
  /** When it happened, and when it was written down. ISO 8601. */
  occurred_at: string
  posted_at: string
  currency_code: string
  /** What all debits add up to, which is what all credits do. */
  amount: number
  entries: { account: string; label: string; amount: number; line_id: string | null }[]
}

type RawTransaction = Omit<
  StaffTransaction,
  "order_number" | "occurred_at" | "posted_at" | "amount" | "entries"
> & {
  occurred_at: Date
  posted_at: Date
  amount: string
  entries: { account: string; amount: string; line_id: string | null }[]
}

const FILTERS = {
  account: z
    .string()
    .regex(/^[\w:.-]{1,200}$/, "not the form of an account")
    .optional(),
  kind: z
    .string()
    .regex(/^[a-z_]{1,50}$/, "not the form of a kind")
    .optional(),
  /** Days of Lima on which it happened, both included. */
  from: dayQuery.optional(),
  to: dayQuery.optional(),
}

const AMOUNT = `(select coalesce(sum(greatest(n.amount, 0)), 0)::bigint from ledger_entry n
  where n.transaction_id = t.id)`

/** `GET /staff/ledger/transactions`, the latest first. */
export const TRANSACTIONS: StaffList<
  typeof FILTERS,
  RawTransaction,
  StaffTransaction,
  StaffTransaction & { entry: StaffTransaction["entries"][number] }
> = {
  many: "transactions",
  one: "transaction",
  permission: "ledger.read",
  options: {
    sortable: ["occurred_at", "posted_at", "amount"],
    order: "-occurred_at",
    filters: FILTERS,
    fields: [
      ...[
        "id",
        "kind",
        "source_id",
        "order_id",
        "order_number",
        "policy_version",
        "occurred_at",
        "posted_at",
      ],
      ...["currency_code", "amount", "entries"],
    ],
  },
  read: async ({ q, filters: { account, kind, from, to } }, { scope }) => ({
    select: `t.id::text, t.kind, t.source_id, t.order_id, t.occurred_at, t.posted_at, ${AMOUNT} as amount,
      (select p.version from allocation_policy p where p.id = t.policy_id) as policy_version,
      (select min(n.currency_code) from ledger_entry n where n.transaction_id = t.id) as currency_code,
      (select json_agg(json_build_object('account', a.code, 'amount', n.amount::text, 'line_id', n.line_id)
                       order by n.id)
       from ledger_entry n join ledger_account a on a.id = n.account_id
       where n.transaction_id = t.id) as entries`,
    from: "ledger_transaction t",
    where: [
      ...(account
        ? [
            sql(
              `t.id in (select n.transaction_id from ledger_entry n
                 join ledger_account a on a.id = n.account_id where a.code = ?)`,
              account
            ),
          ]
        : []),
      ...(kind ? [sql("t.kind = ?", kind)] : []),
      ...(from ? [sql("t.occurred_at >= ?", startOfLimaDay(from))] : []),
      ...(to ? [sql("t.occurred_at < ?", endOfLimaDay(to))] : []),
      ...(q ? [await sourceOrOrder(q, scope)] : []),
    ],
    sort: { occurred_at: "t.occurred_at", posted_at: "t.posted_at", amount: AMOUNT },
    key: "t.id",
  }),
  byId: (id) => (/^\d{1,18}$/.test(id) ? sql("t.id = ?", id) : null),
  shape: async (rows, { scope, locale }) => {
    const query = scope.resolve(ContainerRegistrationKeys.QUERY)
    const [names, numbers] = await Promise.all([
      readAccountNames(
        query,
        rows.flatMap(({ entries }) => entries.map(({ account }) => account))
      ),
      orderNumbers(
        rows.flatMap(({ order_id }) => order_id ?? []),
        scope
      ),
    ])
    return rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      source_id: row.source_id,
      order_id: row.order_id,
      order_number: (row.order_id && numbers.get(row.order_id)) || null,
      policy_version: row.policy_version,
      occurred_at: row.occurred_at.toISOString(),
      posted_at: row.posted_at.toISOString(),
      currency_code: row.currency_code,
      amount: toJsonInteger(BigInt(row.amount)),
      entries: row.entries.map(({ account, amount, line_id }) => ({
        account,
        label: accountLabel(account, names, locale),
        amount: toJsonInteger(BigInt(amount)),
        line_id,
      })),
    }))
  },
  filename: { es: "movimientos", en: "transactions" },
  // One line for each entry: that is what a spreadsheet can add up.
  lines: (row) => row.entries.map((entry) => ({ ...row, entry })),
  columns: [
    { heading: { es: "Transacción", en: "Transaction" }, value: (line) => line.id },
    { heading: { es: "Fecha (Lima)", en: "Date (Lima)" }, value: (line) => new Date(line.occurred_at) },
    {
      heading: { es: "Hecho", en: "Fact" },
      value: (line, locale) => KINDS[line.kind]?.[locale] ?? line.kind,
    },
    { heading: { es: "Referencia", en: "Reference" }, value: (line) => line.source_id },
    { heading: { es: "Pedido", en: "Order" }, value: (line) => line.order_number },
    { heading: { es: "Política", en: "Policy" }, value: (line) => line.policy_version },
    { heading: { es: "Cuenta", en: "Account" }, value: (line) => line.entry.account },
    { heading: { es: "Descripción", en: "Description" }, value: (line) => line.entry.label },
    { heading: { es: "Moneda", en: "Currency" }, value: (line) => line.currency_code.toUpperCase() },
    { heading: { es: "Debe", en: "Debit" }, value: ({ entry }) => soles(entry.amount) },
    { heading: { es: "Haber", en: "Credit" }, value: ({ entry }) => soles(-entry.amount) },
  ],
}

const KINDS: Record<string, { es: string; en: string }> = {
  sale_captured: { es: "Venta cobrada", en: "Sale captured" },
}

function soles(centimos: number): number | null {
  return centimos > 0 ? centimos / 100 : null
}

/** The beginning of a reference, or an order's number with or without its `#`. */
async function sourceOrOrder(typed: string, scope: MedusaContainer): Promise<Sql> {
  const number = /^#?(\d{1,9})$/.exec(typed)?.[1]
  const { data } = number
    ? await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
        entity: "order",
        fields: ["id"],
        filters: { display_id: Number(number) },
      })
    : { data: [] }
  return sql(
    "t.source_id like ? or t.order_id = any(?::text[])",
    `${typed.replace(/[\\%_]/g, "\\$&")}%`,
    (data as { id: string }[]).map(({ id }) => id)
  )
}

async function orderNumbers(ids: readonly string[], scope: MedusaContainer): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "display_id"],
    filters: { id: [...new Set(ids)] },
  })
  return new Map((data as { id: string; display_id: number }[]).map((order) => [order.id, order.display_id]))
}
