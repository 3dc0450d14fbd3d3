import { z } from "@medusajs/framework/zod"
import { sql } from "@tejido/institutions/http/sql-list"
import { flagQuery, idQuery } from "@tejido/institutions/http/staff-list-query"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { CRAFT_LINE_CODES, CRAFT_LINES, craftLineName } from "../domain/craft-lines"
import { WORKSHOP_MODES, type WorkshopMode } from "../domain/public-view"
import { techniquesOf } from "../domain/techniques"
import { MODE_WORDS } from "../domain/words"
import { holdsWords, IN_SPANISH, inReach, is } from "./conditions"

/** A workshop as staff see it, in the language in which it was written. */
export type StaffWorkshop = {
  id: string
  handle: string
  name: string
  craft_line: string
  mode: WorkshopMode
  techniques: string[]
  story: string | null
  /** The company whose agreement is the latest; only in mode `company`. */
  company_name: string | null
  /** The last day of the company's agreement, `2026-11-23`, while one is in force. */
  agreed_until: string | null
  closed: boolean
  establishment: { id: string; code: string; name: string }
  /** People who work here now. */
  artisan_count: number
  photo_count: number
  /** Products whose origin is recorded as this workshop, drafts too. */
  product_count: number
}

const FILTERS = {
  establishment_id: idQuery.optional(),
  craft_line: z.enum(CRAFT_LINE_CODES).optional(),
  mode: z.enum(WORKSHOP_MODES).optional(),
  has_story: flagQuery.optional(),
  closed: flagQuery.optional(),
}

const ARTISANS = `(select count(*)::int from provenance_artisan a
  where a.workshop_id = w.id and a.released_at is null and a.deleted_at is null)`
const PHOTOS = `(select count(*)::int from provenance_photo f where f.workshop_id = w.id)`
const AGREED = `(select max(g.until_on)::text from provenance_agreement g where g.workshop_id = w.id
  and (now() at time zone 'America/Lima')::date between g.starts_on and g.until_on)`
const PRODUCTS = `(select count(*)::int from provenance_origin o
  join product_product_provenance_origin p on p.origin_id = o.id and p.deleted_at is null
  where o.workshop_id = w.id and o.deleted_at is null)`

/** `GET /staff/workshops`: those of the establishments that the member reaches. */
export const WORKSHOPS: StaffList<
  typeof FILTERS,
  Omit<StaffWorkshop, "techniques"> & { techniques: unknown },
  StaffWorkshop
> = {
  many: "workshops",
  one: "workshop",
  permission: "workshop.read",
  options: {
    sortable: ["name", "establishment", "craft_line", "mode", "artisan_count", "product_count"],
    filters: FILTERS,
    fields: [
      ...["id", "handle", "name", "craft_line", "mode", "techniques", "story", "establishment"],
      ...["company_name", "agreed_until", "closed", "artisan_count", "photo_count", "product_count"],
    ],
  },
  read: ({ reach, q, filters }) => ({
    select: `w.id, w.handle, w.name, w.craft_line, w.mode, w.techniques, w.story, w.company_name,
      ${AGREED} as agreed_until, w.closed_at is not null as closed, ${PHOTOS} as photo_count,
      json_build_object('id', e.id, 'code', e.code, 'name', e.name) as establishment,
      ${ARTISANS} as artisan_count, ${PRODUCTS} as product_count`,
    from: "provenance_workshop w join provenance_establishment e on e.id = w.establishment_id",
    where: [
      sql("w.deleted_at is null"),
      ...inReach("w.establishment_id", reach),
      ...holdsWords("w.search_text || ' ' || e.search_text || ' ' || lower(e.code)", q),
      ...is("w.establishment_id", filters.establishment_id),
      ...is("w.craft_line", filters.craft_line),
      ...is("w.mode", filters.mode),
      ...is("(coalesce(w.story, '') <> '')", filters.has_story),
      ...is("(w.closed_at is not null)", filters.closed),
    ],
    sort: {
      name: `w.name ${IN_SPANISH}`,
      establishment: `e.name ${IN_SPANISH}`,
      craft_line: "w.craft_line",
      mode: "w.mode",
      artisan_count: ARTISANS,
      product_count: PRODUCTS,
    },
    key: "w.id",
  }),
  byId: (id) => sql("w.id = ?", id),
  shape: (rows) => rows.map((row) => ({ ...row, techniques: techniquesOf(row.techniques) })),
  filename: { es: "talleres", en: "workshops" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Taller", en: "Workshop" }, value: (row) => row.name },
    {
      heading: { es: "Línea artesanal", en: "Craft line" },
      value: (row, locale) => {
        const line = CRAFT_LINES.find(({ code }) => code === row.craft_line)
        return line ? craftLineName(line, locale) : row.craft_line
      },
    },
    { heading: { es: "Modalidad", en: "Mode" }, value: (row, locale) => MODE_WORDS[row.mode][locale] },
    { heading: { es: "Empresa", en: "Company" }, value: (row) => row.company_name },
    { heading: { es: "Convenio hasta", en: "Agreement until" }, value: (row) => row.agreed_until },
    { heading: { es: "Cerrado", en: "Closed" }, value: (row) => row.closed },
    { heading: { es: "Técnicas", en: "Techniques" }, value: (row) => row.techniques.join(", ") },
    { heading: { es: "Historia", en: "Story" }, value: (row) => row.story },
    {
      heading: { es: "Código del establecimiento", en: "Establishment code" },
      value: (row) => row.establishment.code,
    },
    { heading: { es: "Establecimiento", en: "Establishment" }, value: (row) => row.establishment.name },
    { heading: { es: "Artesanas y artesanos", en: "Artisans" }, value: (row) => row.artisan_count },
    { heading: { es: "Productos", en: "Products" }, value: (row) => row.product_count },
  ],
}
