import { z } from "@medusajs/framework/zod"
import { dayQuery } from "@tejido/institutions/http/lima-day"
import { sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { TILL_METHODS, type TillMethod } from "../domain/till"
import { TILL_STATES, type TillState } from "../modules/virtual-fairs/till/till-sale-row"

/** A sale at a table as staff see it. Amounts in céntimos; nothing of the buyer. */
export type StaffTillSale = {
  id: string
  /** Printed on the slip. */
  number: number
  request_id: string
  fair_id: string
  /** ISO 8601. */
  sold_at: string
  member: { id: string; name: string | null }
  method: TillMethod
  total: number
  received: number | null
  units: number
  state: TillState
  refusal: { code: string; details: Record<string, unknown> } | null
  order: { id: string; number: number } | null
  cancelled_at: string | null
  cancel_reason: string | null
  lines: { variant_id: string; title: string; quantity: number; unit_price: number; stand: string }[]
}

const FILTERS = {
  day: dayQuery.optional(),
  method: z.enum(TILL_METHODS).optional(),
  state: z.enum(TILL_STATES).optional(),
}

/** What the list of sales at tables can be asked for. */
export const TILL_SALES_OPTIONS = {
  sortable: ["sold_at", "number", "total"] as [string, ...string[]],
  order: "-sold_at",
  filters: FILTERS,
}

type Raw = Omit<StaffTillSale, "sold_at" | "cancelled_at"> & { sold_at: Date; cancelled_at: Date | null }

const METHOD_WORDS: Record<TillMethod, { es: string; en: string }> = {
  cash: { es: "Efectivo", en: "Cash" },
  yape: { es: "Yape", en: "Yape" },
  plin: { es: "Plin", en: "Plin" },
  card: { es: "Tarjeta", en: "Card" },
}
const STATE_WORDS: Record<TillState, { es: string; en: string }> = {
  begun: { es: "En curso", en: "Under way" },
  done: { es: "Hecha", en: "Done" },
  refused: { es: "Rechazada", en: "Refused" },
  cancelling: { es: "Anulándose", en: "Being cancelled" },
  cancelled: { es: "Anulada", en: "Cancelled" },
}
const soles = (centimos: number) => (centimos / 100).toFixed(2)

/** Sales at the tables of one fair, or of all, with something of an establishment that the member reaches. */
export function tillSalesOf(fairId?: string): StaffList<typeof FILTERS, Raw, StaffTillSale> {
  return {
    many: "till_sales",
    one: "till_sale",
    permission: "fair.till",
    options: TILL_SALES_OPTIONS,
    read: ({ reach, q, filters }) => ({
      select: `s.id, s.number::int as number, s.request_id, s.fair_id, s.sold_at,
        json_build_object('id', s.member_id, 'name', m.name) as member, s.method, s.total::float8 as total,
        s.received::float8 as received, s.state, s.refusal, s.cancelled_at, s.cancel_reason,
        (select sum(l.quantity)::int from fairs_till_line l where l.sale_id = s.id) as units,
        (select json_build_object('id', o.id, 'number', o.display_id) from "order" o where o.id = s.order_id) as order,
        (select json_agg(json_build_object('variant_id', l.variant_id, 'title', coalesce(p.title, ''),
           'quantity', l.quantity, 'unit_price', l.unit_price, 'stand', st.handle) order by l.position)
         from fairs_till_line l join fairs_stand st on st.id = l.stand_id left join product p on p.id = l.product_id
         where l.sale_id = s.id) as lines`,
      from: "fairs_till_sale s left join staff_member m on m.id = s.member_id",
      where: [
        ...(fairId ? [sql("s.fair_id = ?", fairId)] : []),
        ...(reach.establishment_id
          ? [
              sql(
                `exists (select from fairs_till_line l where l.sale_id = s.id
                   and l.establishment_id = any(?::text[]))`,
                reach.establishment_id.$in
              ),
            ]
          : []),
        ...(q ? [sql("s.number::text = ?", q.replace(/\D/g, ""))] : []),
        ...(filters.day ? [sql("(s.sold_at at time zone 'America/Lima')::date = ?::date", filters.day)] : []),
        ...(filters.method ? [sql("s.method = ?", filters.method)] : []),
        ...(filters.state ? [sql("s.state = ?", filters.state)] : []),
      ],
      sort: { sold_at: "s.sold_at", number: "s.number", total: "s.total" },
      key: "s.id",
    }),
    byId: (id) => sql("s.id = ?", id),
    shape: (rows) =>
      rows.map((row) => ({
        ...row,
        sold_at: row.sold_at.toISOString(),
        cancelled_at: row.cancelled_at?.toISOString() ?? null,
      })),
    filename: { es: "ventas-en-mesa", en: "table-sales" },
    lines: (row) => [row],
    columns: [
      { heading: { es: "Número", en: "Number" }, value: (row) => row.number },
      { heading: { es: "Vendida", en: "Sold at" }, value: (row) => row.sold_at },
      { heading: { es: "Pedido", en: "Order" }, value: (row) => row.order?.number ?? "" },
      {
        heading: { es: "Medio de pago", en: "Paid by" },
        value: (row, locale) => METHOD_WORDS[row.method][locale],
      },
      { heading: { es: "Unidades", en: "Units" }, value: (row) => row.units },
      { heading: { es: "Total S/", en: "Total S/" }, value: (row) => soles(row.total) },
      { heading: { es: "Estado", en: "State" }, value: (row, locale) => STATE_WORDS[row.state][locale] },
      { heading: { es: "Motivo", en: "Reason" }, value: (row) => row.cancel_reason ?? "" },
      { heading: { es: "Vendió", en: "Sold by" }, value: (row) => row.member.name ?? "" },
    ],
  }
}
