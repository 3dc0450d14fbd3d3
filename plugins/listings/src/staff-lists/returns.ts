import { z } from "@medusajs/framework/zod"
import { sql, type Sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import { inReach, is } from "@tejido/provenance/staff-lists/conditions"
import { RETURN_REASONS, RETURN_REASON_WORDS, type ReturnReason } from "../dispatch/returns/return-reasons"
import { LINE_TITLE } from "../dispatch/line-title"

/** What came back of one line; `restocked + kept_out + damaged` of `quantity`. */
export type StaffReturnLine = {
  line_id: string
  title: string
  sku: string | null
  cover: string | null
  quantity: number
  restocked: number
  kept_out: number
  damaged: number
  piece_codes: string[]
}

/** What a buyer sends back of a dispatch. Nothing in it says who the buyer is. */
export type StaffReturn = {
  id: string
  number: string
  state: "announced" | "receiving" | "received" | "cancelled"
  reason: ReturnReason
  note: string | null
  received_note: string | null
  received_at: string | null
  created_at: string
  created_by_name: string
  /** Stock moved otherwise while this was interrupted: it should be counted. */
  stock_doubt: boolean
  dispatch: { id: string; number: string; order_display_id: number }
  establishment: { id: string; code: string; name: string }
  pieces: number
  lines: StaffReturnLine[]
}

const STATES = ["announced", "receiving", "received", "cancelled"] as const
const FILTERS = {
  state: z.enum(STATES).optional(),
  establishment_id: idQuery.optional(),
  dispatch_id: idQuery.optional(),
}

/** `GET /staff/returns`: those of the establishments that the member reaches, newest first. */
export const RETURNS: StaffList<typeof FILTERS, StaffReturn, StaffReturn> = {
  many: "returns",
  one: "return",
  permission: "dispatch.read",
  options: {
    sortable: ["created_at", "received_at", "number", "state"],
    order: "-created_at",
    filters: FILTERS,
  },
  read: ({ reach, q, filters }) => ({
    select: `r.id, r.number, r.state, r.reason, r.note, r.received_note, r.received_at, r.created_at, r.stock_doubt,
      split_part(r.hand #>> '{actor,label}', ' <', 1) as created_by_name,
      json_build_object('id', d.id, 'number', d.number, 'order_display_id', d.order_display_id) as dispatch,
      json_build_object('id', e.id, 'code', e.code, 'name', e.name) as establishment,
      (select coalesce(sum(l.quantity), 0)::int from listings_return_line l where l.return_id = r.id) as pieces,
      (select json_agg(json_build_object('line_id', l.line_id, 'title', ${LINE_TITLE}, 'sku', i.variant_sku,
           'cover', i.thumbnail, 'quantity', l.quantity, 'restocked', l.restocked, 'kept_out', l.kept_out,
           'damaged', l.damaged, 'piece_codes', l.piece_codes) order by i.created_at, i.id)
       from listings_return_line l join order_line_item i on i.id = l.line_id where l.return_id = r.id) as lines`,
    from: `listings_return r join listings_dispatch d on d.id = r.dispatch_id
      join provenance_establishment e on e.id = d.establishment_id`,
    where: [
      ...inReach("d.establishment_id", reach),
      ...(q ? [sought(q)] : []),
      ...is("r.state", filters.state),
      ...is("d.establishment_id", filters.establishment_id),
      ...is("r.dispatch_id", filters.dispatch_id),
    ],
    sort: {
      created_at: "r.created_at",
      received_at: "coalesce(r.received_at, 'infinity')",
      number: "lpad(d.order_display_id::text, 12, '0') || r.number",
      state: "r.state",
    },
    key: "r.id",
  }),
  byId: (id) => sql("r.id = ?", id),
  shape: (rows) => rows,
  filename: { es: "devoluciones", en: "returns" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Devolución", en: "Return" }, value: (row) => row.number },
    { heading: { es: "Pedido", en: "Order" }, value: (row) => row.dispatch.order_display_id },
    { heading: { es: "Establecimiento", en: "Establishment" }, value: (row) => row.establishment.name },
    { heading: { es: "Estado", en: "State" }, value: (row, locale) => STATE_WORDS[row.state][locale] },
    {
      heading: { es: "Motivo", en: "Reason" },
      value: (row, locale) =>
        RETURN_REASONS.includes(row.reason) ? RETURN_REASON_WORDS[row.reason][locale] : row.reason,
    },
    { heading: { es: "Piezas", en: "Pieces" }, value: (row) => row.pieces },
    { heading: { es: "Anunciada", en: "Announced" }, value: (row) => new Date(row.created_at) },
    {
      heading: { es: "Recibida", en: "Received" },
      value: (row) => (row.received_at ? new Date(row.received_at) : null),
    },
  ],
}

const STATE_WORDS = {
  announced: { es: "Anunciada", en: "Announced" },
  receiving: { es: "Recibiéndose", en: "Being received" },
  received: { es: "Recibida", en: "Received" },
  cancelled: { es: "Anulada", en: "Cancelled" },
} as const

/** A number of an order, a dispatch or a return. */
function sought(typed: string): Sql {
  const text = typed.trim().replace(/^#/, "")
  return /^\d{1,9}$/.test(text)
    ? sql("d.order_display_id = ?", Number(text))
    : sql("upper(?) in (upper(r.number), upper(d.number))", text)
}
