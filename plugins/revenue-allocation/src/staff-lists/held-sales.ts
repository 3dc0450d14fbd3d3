import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { toJsonInteger } from "../domain/centimos"

/** An order of which something is nobody's yet: a line without a recorded origin or maker, or too much captured. */
export type StaffHeldSale = {
  order_id: string
  /** As buyers know it. */
  order_number: number | null
  /** Céntimos. */
  amount: number
  currency_code: string
  /** Of its first payment that was held. */
  since: Date
  /** By line of the order; `line_id` is null for what concerns no line. */
  lines: {
    line_id: string | null
    title: string | null
    product_id: string | null
    amount: number
  }[]
}

type RawSale = Omit<StaffHeldSale, "order_number" | "amount" | "lines"> & {
  amount: string
  lines: { line_id: string | null; amount: string }[]
}

const HELD = `(
  select line.order_id, line.currency_code, sum(line.amount)::bigint as amount, min(line.since) as since,
    json_agg(json_build_object('line_id', line.line_id, 'amount', line.amount::text) order by line.line_id) as lines
  from (
    select posted.order_id, entry.currency_code, entry.line_id, -sum(entry.amount) as amount,
      min(entry.occurred_at) as since
    from ledger_account account
    join ledger_entry entry on entry.account_id = account.id
    join ledger_transaction posted on posted.id = entry.transaction_id
    where account.code = 'hold:unattributed' and posted.order_id is not null
    group by posted.order_id, entry.currency_code, entry.line_id having sum(entry.amount) <> 0
  ) line
  group by line.order_id, line.currency_code
)`

/** `GET /staff/held-sales`: the oldest first. Searched by the order's number. */
export const HELD_SALES: StaffList<Record<never, never>, RawSale, StaffHeldSale> = {
  many: "held_sales",
  one: "held_sale",
  permission: "hold.read",
  options: {
    sortable: ["since", "amount"],
    fields: ["order_id", "order_number", "amount", "currency_code", "since", "lines"],
  },
  read: async ({ q }, { scope }) => ({
    select: "t.order_id, t.currency_code, t.amount, t.since, t.lines",
    from: `${HELD} t`,
    where: q ? [sql("t.order_id = ?", await orderOfNumber(q, scope))] : [],
    sort: { since: "t.since", amount: "t.amount" },
    key: "t.order_id",
  }),
  byId: (id) => sql("t.order_id = ?", id),
  shape: async (rows, { scope }) => {
    const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "order",
      fields: ["id", "display_id", "items.id", "items.title", "items.product_title", "items.product_id"],
      filters: { id: rows.map(({ order_id }) => order_id) },
    })
    const orders = new Map((data as Order[]).map((order) => [order.id, order]))
    return rows.map((row) => {
      const order = orders.get(row.order_id)
      return {
        ...row,
        order_number: order?.display_id ?? null,
        amount: toJsonInteger(BigInt(row.amount)),
        lines: row.lines.map(({ line_id, amount }) => {
          const item = order?.items.find(({ id }) => id === line_id)
          return {
            line_id,
            title: item?.product_title ?? item?.title ?? null,
            product_id: item?.product_id ?? null,
            amount: toJsonInteger(BigInt(amount)),
          }
        }),
      }
    })
  },
  filename: { es: "ventas-por-asignar", en: "held-sales" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Pedido", en: "Order" }, value: (row) => row.order_number },
    { heading: { es: "Desde", en: "Since" }, value: (row) => row.since },
    { heading: { es: "Monto", en: "Amount" }, value: (row) => row.amount / 100 },
    {
      heading: { es: "Productos", en: "Products" },
      value: (row) => row.lines.map(({ title, line_id }) => title ?? line_id ?? "").join(", "),
    },
  ],
}

type Order = {
  id: string
  display_id: number
  items: { id: string; title: string; product_title: string | null; product_id: string | null }[]
}

/** The id of the order with this number, typed with or without `#`; what is typed when it is none. */
async function orderOfNumber(typed: string, scope: MedusaContainer): Promise<string> {
  const number = /^#?(\d{1,9})$/.exec(typed)?.[1]
  if (!number) return typed
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id"],
    filters: { display_id: Number(number) },
  })
  return (data as { id: string }[])[0]?.id ?? typed
}
