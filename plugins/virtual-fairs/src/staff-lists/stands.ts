import { z } from "@medusajs/framework/zod"
import { sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import { holdsWords, IN_SPANISH, inReach, is } from "@tejido/provenance/staff-lists/conditions"
import type { FairState } from "../domain/fair-state"
import type { Localized } from "../domain/readable"
import { IS_WRITTEN } from "../modules/virtual-fairs/prices/held-prices"
import { ELSEWHERE } from "../modules/virtual-fairs/prices/read-fair-prices"

/** A stand as staff see it in a list. */
export type StaffStand = {
  id: string
  fair_id: string
  fair: { id: string; handle: string; title: string; state: FairState; opens_at: string; closes_at: string }
  handle: string
  version: number
  workshop: { id: string; name: string; craft_line: string }
  establishment: { id: string; code: string; name: string }
  zone: { id: string; name: Localized }
  /** Its place in the zone, from 0. */
  position: number
  closed: boolean
  /** Kinds of products there, pieces sold at the fair's price, and kinds of which the quota is gone. */
  products: number
  sold: number
  sold_out: number
  /** Kinds whose fair price is not in Medusa's list yet. */
  unpriced: number
  /** Kinds that stand at another price in another fair at the same time. */
  elsewhere: number
}

const FILTERS = {
  fair_id: idQuery.optional(),
  zone_id: idQuery.optional(),
  establishment_id: idQuery.optional(),
  closed: z.enum(["yes", "no"]).optional(),
}

/** What a list of stands can be asked for. */
export const STANDS_OPTIONS = {
  sortable: ["place", "fair", "workshop", "sold"] as [string, ...string[]],
  filters: FILTERS,
}

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`

const PRODUCTS = (count: string) => `(select ${count} from fairs_stand_product p where p.stand_id = s.id)`

const UNPRICED = `(select count(*)::int from fairs_stand_product sp
  where sp.stand_id = s.id and s.closed_at is null and (sp.quota is null or sp.sold < sp.quota) and not ${IS_WRITTEN})`
const OTHERWISE_PRICED = `(select count(*)::int from fairs_stand_product sp join fairs_fair f on f.id = sp.fair_id
  where sp.stand_id = s.id and s.closed_at is null
    and exists (select from json_array_elements(${ELSEWHERE}) e where (e ->> 'fair_price')::bigint <> sp.fair_price))`

/** Stands of one fair, or of all, of the establishments that the member reaches, as they stand. */
export function standsOf(fairId?: string): StaffList<typeof FILTERS, StaffStand, StaffStand> {
  return {
    many: "stands",
    one: "stand",
    permission: "fair.read",
    options: STANDS_OPTIONS,
    read: ({ reach, q, filters }) => ({
      select: `s.id, s.fair_id, s.handle, s.version, s.position, s.closed_at is not null as closed,
        json_build_object('id', f.id, 'handle', f.handle, 'title', f.words #>> '{title,es}',
          'state', fairs_state(f, now()), 'opens_at', to_char(f.opens_at at time zone 'UTC', ${ISO}),
          'closes_at', to_char(f.closes_at at time zone 'UTC', ${ISO})) as fair,
        json_build_object('id', w.id, 'name', w.name, 'craft_line', w.craft_line) as workshop,
        json_build_object('id', e.id, 'code', e.code, 'name', e.name) as establishment,
        json_build_object('id', z.id, 'name', z.name) as zone,
        ${PRODUCTS("count(*)::int")} as products, ${PRODUCTS("coalesce(sum(p.sold), 0)::int")} as sold,
        ${PRODUCTS("count(*) filter (where p.sold >= p.quota)::int")} as sold_out,
        ${UNPRICED} as unpriced, ${OTHERWISE_PRICED} as elsewhere`,
      from: `fairs_stand s join fairs_fair f on f.id = s.fair_id join provenance_workshop w on w.id = s.workshop_id
        join provenance_establishment e on e.id = s.establishment_id join fairs_zone z on z.id = s.zone_id`,
      where: [
        ...inReach("s.establishment_id", reach),
        ...is("s.fair_id", fairId ?? filters.fair_id),
        ...holdsWords("coalesce(w.search_text, '')", q),
        ...is("s.zone_id", filters.zone_id),
        ...is("s.establishment_id", filters.establishment_id),
        ...(filters.closed ? [sql(`s.closed_at is ${filters.closed === "yes" ? "not " : ""}null`)] : []),
      ],
      sort: {
        place: "z.position * 10000 + s.position",
        fair: "date_trunc('milliseconds', f.opens_at)",
        workshop: `w.name ${IN_SPANISH}`,
        sold: PRODUCTS("coalesce(sum(p.sold), 0)::int"),
      },
      key: "s.id",
    }),
    byId: (id) => sql("s.id = ?", id),
    shape: (rows) => rows,
    filename: { es: "puestos", en: "stands" },
    lines: (row) => [row],
    columns: [
      { heading: { es: "Feria", en: "Fair" }, value: (row) => row.fair.title },
      {
        heading: { es: "Zona", en: "Zone" },
        value: (row, locale) => row.zone.name[locale] || row.zone.name.es,
      },
      { heading: { es: "Lugar", en: "Place" }, value: (row) => row.position + 1 },
      { heading: { es: "Taller", en: "Workshop" }, value: (row) => row.workshop.name },
      { heading: { es: "Establecimiento", en: "Establishment" }, value: (row) => row.establishment.name },
      { heading: { es: "Productos", en: "Products" }, value: (row) => row.products },
      { heading: { es: "Vendidas", en: "Sold" }, value: (row) => row.sold },
      { heading: { es: "Cupos agotados", en: "Quotas gone" }, value: (row) => row.sold_out },
      { heading: { es: "Cerrado", en: "Closed" }, value: (row) => row.closed },
    ],
  }
}
