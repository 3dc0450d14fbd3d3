import { z } from "@medusajs/framework/zod"
import { dayQuery, endOfLimaDay, startOfLimaDay } from "@tejido/institutions/http/lima-day"
import { sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import { CRAFT_LINE_CODES } from "@tejido/provenance/domain/craft-lines"
import { holdsWords, IN_SPANISH, inReach, is } from "@tejido/provenance/staff-lists/conditions"
import { EDIT_STATES, LISTING_STATES } from "../domain/listing-state"
import { EDIT_STATE_WORDS, MISSING_WORDS, STATE_WORDS } from "../domain/listing-words"
import {
  INCOMPLETE,
  LISTING_FROM,
  LISTING_SELECT,
  listingOf,
  type ListingRow,
  type StaffListing,
} from "./listing-row"

const FILTERS = {
  state: z.enum(LISTING_STATES).optional(),
  edit_state: z.enum(EDIT_STATES).optional(),
  workshop_id: idQuery.optional(),
  establishment_id: idQuery.optional(),
  craft_line: z.enum(CRAFT_LINE_CODES).optional(),
  /** Only those that somebody still has to complete before they can be sent. */
  missing: z.literal("yes").optional(),
  /** Only those of which the shop does not show yet what was decided. */
  behind: z.literal("yes").optional(),
  /** Days of Lima on which they were last changed, both included. */
  from: dayQuery.optional(),
  to: dayQuery.optional(),
}

const TO_COMPLETE = sql(
  `(l.state in ('draft', 'changes_requested', 'withdrawn') or l.edit_state in ('draft', 'changes_requested'))
   and ${INCOMPLETE}`
)

/** `GET /staff/listings`: those of the establishments that the member reaches, the last changed first. */
export const LISTINGS: StaffList<typeof FILTERS, ListingRow, StaffListing> = {
  many: "listings",
  one: "listing",
  permission: "listing.read",
  options: {
    sortable: ["updated_at", "title", "price", "state", "published_at", "code"],
    order: "-updated_at",
    filters: FILTERS,
  },
  read: ({ reach, q, filters }) => ({
    select: LISTING_SELECT,
    from: LISTING_FROM,
    where: [
      ...inReach("l.establishment_id", reach),
      ...holdsWords("l.search_text", q),
      ...is("l.state", filters.state),
      ...is("l.edit_state", filters.edit_state),
      ...is("l.workshop_id", filters.workshop_id),
      ...is("l.establishment_id", filters.establishment_id),
      ...is("w.craft_line", filters.craft_line),
      ...(filters.missing ? [TO_COMPLETE] : []),
      ...(filters.behind ? [sql("l.applied_seq < l.wanted_seq")] : []),
      ...(filters.from ? [sql("l.updated_at >= ?", startOfLimaDay(filters.from))] : []),
      ...(filters.to ? [sql("l.updated_at < ?", endOfLimaDay(filters.to))] : []),
    ],
    sort: {
      updated_at: "l.updated_at",
      title: `(l.content #>> '{title,es}') ${IN_SPANISH}`,
      price: "coalesce((l.content ->> 'price')::bigint, 0)",
      state: "l.state",
      published_at: "coalesce(l.published_at, '-infinity'::timestamptz)",
      code: "l.code",
    },
    key: "l.id",
    keysFirst: true,
  }),
  byId: (id) => sql("l.id = ?", id),
  shape: (rows) => rows.map(listingOf),
  filename: { es: "publicaciones", en: "listings" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Código", en: "Code" }, value: (row) => row.code },
    { heading: { es: "Nombre", en: "Name" }, value: (row) => row.title },
    { heading: { es: "Taller", en: "Workshop" }, value: (row) => row.workshop?.name ?? null },
    { heading: { es: "Establecimiento", en: "Establishment" }, value: (row) => row.establishment.name },
    { heading: { es: "Estado", en: "State" }, value: (row, locale) => STATE_WORDS[row.state][locale] },
    {
      heading: { es: "Cambios", en: "Edits" },
      value: (row, locale) => (row.edit_state ? EDIT_STATE_WORDS[row.edit_state][locale] : null),
    },
    {
      heading: { es: "Precio en soles", en: "Price in soles" },
      value: (row) => (row.price === null ? null : (row.price / 100).toFixed(2)),
    },
    { heading: { es: "Disponibles", en: "Available" }, value: (row) => row.stock },
    { heading: { es: "Variantes", en: "Variants" }, value: (row) => row.variants },
    {
      heading: { es: "Falta", en: "Missing" },
      value: (row, locale) => row.missing.map((each) => MISSING_WORDS[each][locale]).join(", "),
    },
    { heading: { es: "Enviada", en: "Sent" }, value: (row) => dated(row.submitted_at) },
    { heading: { es: "Publicada", en: "Published" }, value: (row) => dated(row.published_at) },
    { heading: { es: "Retirada", en: "Withdrawn" }, value: (row) => dated(row.withdrawn_at) },
    { heading: { es: "Último cambio", en: "Last change" }, value: (row) => dated(row.updated_at) },
  ],
}

function dated(moment: string | null): Date | null {
  return moment === null ? null : new Date(moment)
}
