import { sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { flagQuery, idQuery } from "@tejido/institutions/http/staff-list-query"
import { z } from "@medusajs/framework/zod"
import { CRAFT_LINE_CODES } from "@tejido/provenance/domain/craft-lines"
import { holdsWords, IN_SPANISH, inReach, is } from "@tejido/provenance/staff-lists/conditions"
import type { ListingState } from "../domain/listing-state"
import { AVAILABLE, IS_COUNTED, IS_LOW, LEVEL_OF_LISTING } from "../stock/level-of-listing"

/** How many there are of one way in which a listing comes. */
export type StaffStock = {
  /** Of the inventory level. */
  id: string
  listing_id: string
  product_id: string
  code: string
  state: ListingState
  title: string
  /** Empty where a piece comes one way only. */
  variant: string
  sku: string | null
  one_of_a_kind: boolean
  workshop: { id: string; name: string; craft_line: string } | null
  establishment: { id: string; code: string; name: string }
  /** All on the shelf; of those, sold and not yet sent; and what can still be sold. */
  stocked: number
  reserved: number
  available: number
  /** With how few left staff are warned, where somebody said so. */
  low_at: number | null
  low: boolean
  last_counted_at: string | null
}

const FILTERS = {
  workshop_id: idQuery.optional(),
  establishment_id: idQuery.optional(),
  listing_id: idQuery.optional(),
  craft_line: z.enum(CRAFT_LINE_CODES).optional(),
  low: flagQuery.optional(),
  out: flagQuery.optional(),
  counted: flagQuery.optional(),
}

const TITLE = "coalesce(l.published, l.content) #>> '{title,es}'"

/** The condition, or its opposite, where the filter asks. */
const whether = (condition: string, asked: boolean | undefined) =>
  asked === undefined ? [] : [sql(asked ? `(${condition})` : `not (${condition})`)]

/** `GET /staff/stock`: the pieces of listings that were published, of the establishments in reach, by title. */
export const STOCK: StaffList<typeof FILTERS, StaffStock, StaffStock> = {
  many: "stock",
  one: "stock",
  permission: "stock.read",
  options: {
    sortable: ["title", "code", "available", "stocked", "last_counted_at"],
    filters: FILTERS,
  },
  read: ({ reach, q, filters }, { locale }) => ({
    select: `il.id, l.id as listing_id, l.product_id, l.code, l.state,
      coalesce(nullif(coalesce(l.published, l.content) #>> '{title,${locale}}', ''), ${TITLE}) as title,
      case when coalesce(l.published, l.content) ->> 'option' is null then '' else v.title end as variant, v.sku,
      coalesce((coalesce(l.published, l.content) ->> 'one_of_a_kind')::boolean, false) as one_of_a_kind,
      case when w.id is not null
        then json_build_object('id', w.id, 'name', w.name, 'craft_line', w.craft_line) end as workshop,
      json_build_object('id', e.id, 'code', e.code, 'name', e.name) as establishment,
      il.stocked_quantity::float8 as stocked, il.reserved_quantity::float8 as reserved,
      ${AVAILABLE}::float8 as available, s.low_at, ${IS_LOW} as low, s.last_counted_at`,
    from: `${LEVEL_OF_LISTING}
      join provenance_establishment e on e.id = l.establishment_id
      left join provenance_workshop w on w.id = l.workshop_id
      left join listings_stock_level s on s.level_id = il.id`,
    where: [
      ...inReach("l.establishment_id", reach),
      ...(q ? [wordsOrSku(q)] : []),
      ...is("l.workshop_id", filters.workshop_id),
      ...is("l.establishment_id", filters.establishment_id),
      ...is("l.id", filters.listing_id),
      ...is("w.craft_line", filters.craft_line),
      ...(filters.low === undefined ? [] : [amongLow(filters.low)]),
      ...(filters.out === undefined ? [] : [amongOut(filters.out)]),
      ...whether(IS_COUNTED, filters.counted),
    ],
    sort: {
      // As the listing is written now, for which there is an index; the shop's name is another while an edit waits.
      title: `(l.content #>> '{title,es}') ${IN_SPANISH}`,
      code: "l.code",
      available: AVAILABLE,
      stocked: "il.stocked_quantity",
      last_counted_at: "coalesce(s.last_counted_at, '-infinity')",
    },
    key: "il.id",
  }),
  byId: (id) => sql("il.id = ?", id),
  shape: (rows) => rows,
  filename: { es: "existencias", en: "stock" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Código", en: "Code" }, value: (row) => row.code },
    { heading: { es: "Pieza", en: "Piece" }, value: (row) => row.title },
    { heading: { es: "Variante", en: "Variant" }, value: (row) => row.variant },
    { heading: { es: "SKU", en: "SKU" }, value: (row) => row.sku },
    { heading: { es: "Taller", en: "Workshop" }, value: (row) => row.workshop?.name },
    { heading: { es: "Establecimiento", en: "Establishment" }, value: (row) => row.establishment.name },
    { heading: { es: "En el estante", en: "On the shelf" }, value: (row) => row.stocked },
    { heading: { es: "Vendidas sin despachar", en: "Sold and not sent" }, value: (row) => row.reserved },
    { heading: { es: "Disponibles", en: "Available" }, value: (row) => row.available },
    { heading: { es: "Avisar con", en: "Warn at" }, value: (row) => row.low_at },
    { heading: { es: "Quedan pocas", en: "Low" }, value: (row) => row.low },
    { heading: { es: "Pieza única", en: "One of a kind" }, value: (row) => row.one_of_a_kind },
    {
      heading: { es: "Último conteo", en: "Last counted" },
      value: (row) => row.last_counted_at && new Date(row.last_counted_at),
    },
  ],
}

// Few are low or out: found first, for in the list's order the whole of it would be looked through for them.
const amongLow = (asked: boolean) =>
  asked
    ? sql(`il.id = any(array(select il.id from ${LEVEL_OF_LISTING}
        left join listings_stock_level s on s.level_id = il.id where ${IS_LOW}))`)
    : sql(`not ${IS_LOW}`)
const amongOut = (asked: boolean) =>
  asked
    ? sql(
        `il.id = any(array(select il.id from inventory_level il where il.deleted_at is null and ${AVAILABLE} <= 0))`
      )
    : sql(`${AVAILABLE} > 0`)

/** All the words of the listing, or the whole SKU as it stands on a label. */
function wordsOrSku(typed: string) {
  const words = holdsWords("l.search_text", typed)
  const all = words.map(({ text }) => text).join(" and ") || "true"
  return sql(
    `((${all}) or l.product_id in (select product_id from product_variant where sku = ? and deleted_at is null))`,
    ...words.flatMap(({ values }) => values),
    typed
  )
}
