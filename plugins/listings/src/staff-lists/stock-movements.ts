import { z } from "@medusajs/framework/zod"
import { dayQuery, endOfLimaDay, startOfLimaDay } from "@tejido/institutions/http/lima-day"
import { type Sql, sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import { holdsWords, inReach, is } from "@tejido/provenance/staff-lists/conditions"
import type { StockReason } from "../domain/stock-change"
import { MOVEMENT_KINDS, MOVEMENT_WORDS, REASON_WORDS, type MovementKind } from "../domain/stock-words"

/** One change of the stock by staff. Days are ISO dates. */
export type StaffMovement = {
  id: string
  /** Of the inventory level. */
  stock_id: string
  listing_id: string
  code: string
  title: string
  establishment: { id: string; code: string; name: string }
  kind: MovementKind
  reason: StockReason | null
  delta: number
  stocked_before: number
  stocked_after: number
  reserved: number
  receipt: string | null
  sold_on: string | null
  note: string | null
  by: string
  at: string
}

const FILTERS = {
  kind: z.enum(MOVEMENT_KINDS).optional(),
  stock_id: idQuery.optional(),
  listing_id: idQuery.optional(),
  establishment_id: idQuery.optional(),
  from: dayQuery.optional(),
  to: dayQuery.optional(),
}

/** `GET /staff/stock-movements`: what staff did to the stock in reach, the latest first. */
export const MOVEMENTS: StaffList<typeof FILTERS, StaffMovement, StaffMovement> = {
  many: "movements",
  one: "movement",
  permission: "stock.read",
  options: { sortable: ["at"], order: "-at", filters: FILTERS },
  read: ({ reach, q, filters }) => ({
    select: `m.id::text, m.level_id as stock_id, m.listing_id, l.code,
      coalesce(l.published, l.content) #>> '{title,es}' as title,
      json_build_object('id', e.id, 'code', e.code, 'name', e.name) as establishment, m.kind, m.reason,
      m.delta::float8 as delta, m.stocked_before::float8 as stocked_before, m.stocked_after::float8 as stocked_after,
      m.reserved::float8 as reserved, m.receipt, m.sold_on::text as sold_on, m.note, coalesce(p.name, '') as by,
      m.created_at as at`,
    from: `listings_stock_movement m join listings_listing l on l.id = m.listing_id
      join provenance_establishment e on e.id = m.establishment_id
      left join staff_member p on p.id = m.member_id`,
    where: [
      ...inReach("m.establishment_id", reach),
      ...holdsWords("l.search_text", q),
      ...is("m.kind", filters.kind),
      ...is("m.level_id", filters.stock_id),
      ...is("m.listing_id", filters.listing_id),
      ...is("m.establishment_id", filters.establishment_id),
      ...(filters.from ? [sql("m.created_at >= ?", startOfLimaDay(filters.from))] : []),
      ...(filters.to ? [sql("m.created_at < ?", endOfLimaDay(filters.to))] : []),
    ],
    sort: { at: "m.id" },
    key: "m.id",
    countTo: 10_000,
  }),
  shape: (rows) => rows,
  filename: { es: "movimientos-de-existencias", en: "stock-movements" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Cuándo", en: "When" }, value: (row) => new Date(row.at) },
    { heading: { es: "Código", en: "Code" }, value: (row) => row.code },
    { heading: { es: "Pieza", en: "Piece" }, value: (row) => row.title },
    { heading: { es: "Establecimiento", en: "Establishment" }, value: (row) => row.establishment.name },
    {
      heading: { es: "Movimiento", en: "Movement" },
      value: (row, locale) => MOVEMENT_WORDS[row.kind][locale],
    },
    {
      heading: { es: "Motivo", en: "Reason" },
      value: (row, locale) => row.reason && REASON_WORDS[row.reason][locale],
    },
    { heading: { es: "Cambio", en: "Change" }, value: (row) => row.delta },
    { heading: { es: "Antes", en: "Before" }, value: (row) => row.stocked_before },
    { heading: { es: "Después", en: "After" }, value: (row) => row.stocked_after },
    { heading: { es: "Boleta", en: "Sales slip" }, value: (row) => row.receipt },
    { heading: { es: "Día de la venta", en: "Day of sale" }, value: (row) => row.sold_on },
    { heading: { es: "Nota", en: "Note" }, value: (row) => row.note },
    { heading: { es: "Por", en: "By" }, value: (row) => row.by },
  ],
}

/** The same list kept to one level. */
export function movementsOf(levelId: string): typeof MOVEMENTS {
  const only: Sql = sql("m.level_id = ?", levelId)
  return {
    ...MOVEMENTS,
    read: async (ask, context) => {
      const list = await MOVEMENTS.read(ask, context)
      return { ...list, where: [only, ...list.where] }
    },
  }
}
