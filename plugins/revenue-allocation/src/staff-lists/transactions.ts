import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { dayQuery, endOfLimaDay, startOfLimaDay } from "@tejido/institutions/http/lima-day"
import { sql, type Sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { accountLabel } from "../domain/account-label"
import { toJsonInteger } from "../domain/centimos"
import { kindInWords } from "../domain/transaction-kinds"
import { readAccountNames } from "../facts/account-names"
import { connectionOf } from "./balance-sql"

/** A transaction of the ledger with its entries, in céntimos; debit is positive. */
export type StaffTransaction = {
  id: string
  /** What happened: `sale_captured`; `domain/transaction-kinds.ts` has all in words. */
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
  /** `product`: what the order's line calls what was sold. */
  entries: {
    account: string
    label: string
    amount: number
    line_id: string | null
    product: string | null
  }[]
}

type RawTransaction = Omit<StaffTransaction, "occurred_at" | "posted_at" | "amount" | "entries"> & {
  occurred_at: Date
  posted_at: Date
  amount: string
  entries: { account: string; amount: string; line_id: string | null; product: string | null }[]
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

/** Nobody turns more pages than that; days, accounts and kinds find what is further back. */
const COUNT_TO = 10_000

/** `GET /staff/ledger/transactions`, the latest first. Counted up to 10,000. */
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
    sortable: ["occurred_at", "posted_at"],
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
  read: async ({ q, filters: { account, kind, from, to } }, { scope }) => {
    const of = account === undefined ? null : await entriesOfAccount(account, scope)
    // The same day, in the index that leads to what is asked for.
    const day = of ? "e.occurred_at" : "t.occurred_at"
    return {
      select: `t.id::text, t.kind, t.source_id, t.order_id, t.occurred_at, t.posted_at, ${AMOUNT} as amount,
      (select placed.display_id from "order" placed where placed.id = t.order_id) as order_number,
      (select p.version from allocation_policy p where p.id = t.policy_id) as policy_version,
      (select min(n.currency_code) from ledger_entry n where n.transaction_id = t.id) as currency_code,
      (select json_agg(json_build_object('account', a.code, 'amount', n.amount::text, 'line_id', n.line_id,
                         'product', (select coalesce(sold.product_title, sold.title) from order_line_item sold
                                     where sold.id = n.line_id))
                       order by n.id)
       from ledger_entry n join ledger_account a on a.id = n.account_id
       where n.transaction_id = t.id) as entries`,
      from: of
        ? "ledger_entry e join ledger_transaction t on t.id = e.transaction_id"
        : "ledger_transaction t",
      where: [
        ...(of ?? []),
        ...(kind ? [sql("t.kind = ?", kind)] : []),
        ...(from ? [sql(`${day} >= ?`, startOfLimaDay(from))] : []),
        ...(to ? [sql(`${day} < ?`, endOfLimaDay(to))] : []),
        ...(q ? [sourceOrOrder(q)] : []),
      ],
      // Ids are given in the order in which transactions are written down.
      sort: { occurred_at: day, posted_at: "t.id" },
      key: "t.id",
      countTo: COUNT_TO,
    }
  },
  byId: (id) => (/^\d{1,18}$/.test(id) ? sql("t.id = ?", id) : null),
  shape: async (rows, { scope, locale }) => {
    const query = scope.resolve(ContainerRegistrationKeys.QUERY)
    const codes = rows.flatMap(({ entries }) => entries.map(({ account }) => account))
    const names = await readAccountNames(query, codes)
    return rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      source_id: row.source_id,
      order_id: row.order_id,
      order_number: row.order_number,
      policy_version: row.policy_version,
      occurred_at: row.occurred_at.toISOString(),
      posted_at: row.posted_at.toISOString(),
      currency_code: row.currency_code,
      amount: toJsonInteger(BigInt(row.amount)),
      entries: row.entries.map(({ account, amount, line_id, product }) => ({
        account,
        label: accountLabel(account, names, locale),
        amount: toJsonInteger(BigInt(amount)),
        line_id,
        product,
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
      value: (line, locale) => kindInWords(line.kind, locale),
    },
    { heading: { es: "Referencia", en: "Reference" }, value: (line) => line.source_id },
    { heading: { es: "Pedido", en: "Order" }, value: (line) => line.order_number },
    { heading: { es: "Política", en: "Policy" }, value: (line) => line.policy_version },
    { heading: { es: "Cuenta", en: "Account" }, value: (line) => line.entry.account },
    { heading: { es: "Descripción", en: "Description" }, value: (line) => line.entry.label },
    { heading: { es: "Producto", en: "Product" }, value: (line) => line.entry.product },
    { heading: { es: "Moneda", en: "Currency" }, value: (line) => line.currency_code.toUpperCase() },
    { heading: { es: "Debe", en: "Debit" }, value: ({ entry }) => soles(entry.amount) },
    { heading: { es: "Haber", en: "Credit" }, value: ({ entry }) => soles(-entry.amount) },
  ],
}

function soles(centimos: number): number | null {
  return centimos > 0 ? centimos / 100 : null
}

/**
 * What holds for the first entry `e` that a transaction has on an account. From the entries, because those of one
 * account are in the order of their days in an index, and the transactions of one account are not.
 */
async function entriesOfAccount(code: string, scope: MedusaContainer): Promise<Sql[]> {
  const { rows } = await connectionOf(scope).raw<{ id: string }>(
    "select id::text from ledger_account where code = ?",
    [code]
  )
  const ids = rows.map(({ id }) => BigInt(id))
  return [
    // Written into the statement, so that it is planned for how much there is of this very account.
    sql(ids.length ? `e.account_id in (${ids.join(", ")})` : "false"),
    sql(`not exists (select from ledger_entry earlier where earlier.transaction_id = e.transaction_id
           and earlier.account_id = e.account_id and earlier.id < e.id)`),
  ]
}

/** The beginning of a reference, or an order's number with or without its `#`. */
function sourceOrOrder(typed: string): Sql {
  const number = /^#?(\d{1,9})$/.exec(typed)?.[1]
  return sql(
    // Each by its own index; "or" would read everything.
    `t.id in (
       select by_source.id from ledger_transaction by_source where by_source.source_id like ?
       union all
       select of_order.id from "order" placed join ledger_transaction of_order on of_order.order_id = placed.id
       where placed.display_id = ?)`,
    `${typed.replace(/[\\%_]/g, "\\$&")}%`,
    number === undefined ? -1 : Number(number)
  )
}
