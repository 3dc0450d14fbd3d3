import { z } from "@medusajs/framework/zod"
import { sql, type Sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { flagQuery, idQuery } from "@tejido/institutions/http/staff-list-query"
import { TODAY_IN_LIMA } from "@tejido/provenance/domain/lima-today"
import { parseSerialCode } from "@tejido/provenance/domain/serial-code"
import { inReach, is } from "@tejido/provenance/staff-lists/conditions"

/** What one establishment must send of one order, as a row. Nothing in it says to whom. */
export type StaffDispatch = {
  id: string
  number: string
  order_display_id: number
  establishment: { id: string; code: string; name: string }
  state: "pending" | "partial" | "dispatched" | "cancelled"
  lines_count: number
  /** To be sent in all, and how many of them were. */
  pieces: number
  pieces_sent: number
  paid_at: string
  /** The last day, ISO. */
  due_on: string
  due_at: string
  late: boolean
  dispatched_at: string | null
  delivery: string | null
  delivery_name: string
}

const FILTERS = {
  state: z.enum(["open", "pending", "partial", "dispatched", "cancelled"]).optional(),
  late: flagQuery.optional(),
  establishment_id: idQuery.optional(),
  delivery: z
    .string()
    .regex(/^[\w-]{1,60}$/)
    .optional(),
}

/** Past its day and not all sent; `d` is the dispatch. */
export const IS_LATE = `d.state in ('pending', 'partial') and d.due_on < ${TODAY_IN_LIMA}`

const SENT = `coalesce((select sum(pl.quantity) from listings_parcel_line pl
  join listings_parcel p on p.id = pl.parcel_id and p.state in ('sent', 'delivered')
  where p.dispatch_id = d.id), 0)::int`

/** `GET /staff/dispatches`: those of the establishments that the member reaches, by the day they are due. */
export const DISPATCHES: StaffList<typeof FILTERS, StaffDispatch, StaffDispatch> = {
  many: "dispatches",
  one: "dispatch",
  permission: "dispatch.read",
  options: {
    sortable: ["due_at", "paid_at", "number", "state", "establishment"],
    order: "due_at",
    filters: FILTERS,
  },
  read: ({ reach, q, filters }) => ({
    select: `d.id, d.number, d.order_display_id, d.state, d.paid_at, d.due_on::text,
      ((d.due_on + 1)::timestamp at time zone 'America/Lima') as due_at, ${IS_LATE} as late, d.dispatched_at,
      d.delivery_code as delivery, d.delivery_name,
      (select count(*)::int from listings_dispatch_line line where line.dispatch_id = d.id and line.quantity > 0) as lines_count,
      (select coalesce(sum(line.quantity), 0)::int from listings_dispatch_line line where line.dispatch_id = d.id) as pieces,
      ${SENT} as pieces_sent,
      json_build_object('id', e.id, 'code', e.code, 'name', e.name) as establishment`,
    from: "listings_dispatch d join provenance_establishment e on e.id = d.establishment_id",
    where: [
      ...inReach("d.establishment_id", reach),
      ...(q ? [sought(q)] : []),
      ...(filters.state === "open"
        ? [sql("d.state in ('pending', 'partial')")]
        : is("d.state", filters.state)),
      ...(filters.late === undefined ? [] : [sql(filters.late ? IS_LATE : `not (${IS_LATE})`)]),
      ...is("d.establishment_id", filters.establishment_id),
      ...is("d.delivery_code", filters.delivery),
    ],
    sort: {
      due_at: "d.due_on",
      paid_at: "d.paid_at",
      number: "lpad(d.order_display_id::text, 12, '0') || d.number",
      state: "d.state",
      establishment: "e.name",
    },
    key: "d.id",
  }),
  byId: (id) => sql("d.id = ?", id),
  shape: (rows) => rows,
  filename: { es: "despachos", en: "dispatches" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Despacho", en: "Dispatch" }, value: (row) => row.number },
    { heading: { es: "Pedido", en: "Order" }, value: (row) => row.order_display_id },
    { heading: { es: "Establecimiento", en: "Establishment" }, value: (row) => row.establishment.name },
    { heading: { es: "Estado", en: "State" }, value: (row, locale) => STATE_WORDS[row.state][locale] },
    { heading: { es: "Piezas", en: "Pieces" }, value: (row) => row.pieces },
    { heading: { es: "Enviadas", en: "Sent" }, value: (row) => row.pieces_sent },
    { heading: { es: "Pagado", en: "Paid" }, value: (row) => new Date(row.paid_at) },
    { heading: { es: "Plazo", en: "Due" }, value: (row) => row.due_on },
    { heading: { es: "Atrasado", en: "Late" }, value: (row) => row.late },
    {
      heading: { es: "Despachado", en: "Dispatched" },
      value: (row) => (row.dispatched_at ? new Date(row.dispatched_at) : null),
    },
    { heading: { es: "Entrega", en: "Delivery" }, value: (row) => row.delivery_name },
  ],
}

const STATE_WORDS = {
  pending: { es: "Por despachar", en: "To be sent" },
  partial: { es: "Despachado en parte", en: "Sent in part" },
  dispatched: { es: "Despachado", en: "Sent" },
  cancelled: { es: "Anulado", en: "Cancelled" },
} as const

/** A number of an order or a dispatch, the code of a piece, a tracking number or one of the gate's register. */
function sought(typed: string): Sql {
  const text = typed.trim()
  const piece = parseSerialCode(text)
  if ("code" in piece) {
    return sql(
      `exists (select from listings_parcel_line pl join listings_parcel p on p.id = pl.parcel_id
         where p.dispatch_id = d.id and ? = any(pl.piece_codes))`,
      piece.code
    )
  }
  const inParcel = sql(
    `exists (select from listings_parcel p where p.dispatch_id = d.id
       and (lower(p.tracking_number) = lower(?) or lower(p.exit_number) = lower(?)))`,
    text,
    text
  )
  const number = /^#?(\d{1,9})(-\d+)?$/.exec(text)
  if (!number) return inParcel
  const byNumber = number[2]
    ? sql("d.number = ?", text.replace(/^#/, ""))
    : sql("d.order_display_id = ?", Number(number[1]))
  return {
    text: `(${byNumber.text} or ${inParcel.text})`,
    values: [...byNumber.values, ...inParcel.values],
  }
}
