import { z } from "@medusajs/framework/zod"
import { sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { VISIBILITIES, type Visibility } from "../domain/public-view"
import { REGIONS } from "../domain/region-codes"
import { SEX_WORDS, VISIBILITY_WORDS } from "../domain/words"
import { holdsWords, IN_SPANISH, inReach, is } from "./conditions"

/** An establishment as staff see it. */
export type StaffEstablishment = {
  id: string
  code: string
  handle: string
  name: string
  regional_office: string
  department: string
  province: string
  district: string
  sex: keyof typeof SEX_WORDS
  capacity: number | null
  population: number | null
  visibility: Visibility
  /** What its page tells, where the shop shows it by name. */
  story: string | null
  ubigeo: string
  /** Workshops that are open. */
  workshop_count: number
  /** People who work here now. */
  artisan_count: number
}

const FILTERS = {
  department: z.enum(REGIONS as [string, ...string[]]).optional(),
  sex: z.enum(["men", "women", "mixed"]).optional(),
  visibility: z.enum(VISIBILITIES).optional(),
}

const WORKSHOPS = `(select count(*)::int from provenance_workshop w
  where w.establishment_id = e.id and w.closed_at is null and w.deleted_at is null)`
const ARTISANS = `(select count(*)::int from provenance_workshop w
  join provenance_artisan a on a.workshop_id = w.id and a.released_at is null and a.deleted_at is null
  where w.establishment_id = e.id and w.deleted_at is null)`

/** `GET /staff/establishments`: those that the member reaches. An establishment is reached by its own id. */
export const ESTABLISHMENTS: StaffList<typeof FILTERS, StaffEstablishment, StaffEstablishment> = {
  many: "establishments",
  one: "establishment",
  permission: "establishment.read",
  options: {
    sortable: ["name", "code", "department", "population", "workshop_count", "artisan_count"],
    filters: FILTERS,
    fields: [
      ...["id", "code", "handle", "name", "regional_office", "department", "province", "district", "sex"],
      ...["ubigeo", "capacity", "population", "visibility", "story", "workshop_count", "artisan_count"],
    ],
  },
  read: ({ reach, q, filters }) => ({
    select: `e.id, e.code, e.handle, e.name, e.regional_office, e.department, e.province, e.district, e.sex,
      e.ubigeo, e.capacity, e.population, e.visibility, e.story, ${WORKSHOPS} as workshop_count, ${ARTISANS} as artisan_count`,
    from: "provenance_establishment e",
    where: [
      sql("e.deleted_at is null"),
      ...inReach("e.id", reach),
      ...holdsWords("e.search_text || ' ' || lower(e.code)", q),
      ...is("e.department", filters.department),
      ...is("e.sex", filters.sex),
      ...is("e.visibility", filters.visibility),
    ],
    sort: {
      name: `e.name ${IN_SPANISH}`,
      code: "e.code",
      department: `e.department ${IN_SPANISH}`,
      population: "coalesce(e.population, -1)",
      workshop_count: WORKSHOPS,
      artisan_count: ARTISANS,
    },
    key: "e.id",
  }),
  byId: (id) => sql("e.id = ?", id),
  shape: (rows) => rows,
  filename: { es: "establecimientos", en: "establishments" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Código", en: "Code" }, value: (row) => row.code },
    { heading: { es: "Nombre", en: "Name" }, value: (row) => row.name },
    { heading: { es: "Oficina regional", en: "Regional office" }, value: (row) => row.regional_office },
    { heading: { es: "Departamento", en: "Department" }, value: (row) => row.department },
    { heading: { es: "Provincia", en: "Province" }, value: (row) => row.province },
    { heading: { es: "Distrito", en: "District" }, value: (row) => row.district },
    { heading: { es: "Población", en: "Holds" }, value: (row, locale) => SEX_WORDS[row.sex][locale] },
    { heading: { es: "Capacidad", en: "Capacity" }, value: (row) => row.capacity },
    { heading: { es: "Personas internas", en: "People held" }, value: (row) => row.population },
    {
      heading: { es: "Se muestra en la tienda", en: "Shown in the shop" },
      value: (row, locale) => VISIBILITY_WORDS[row.visibility][locale],
    },
    { heading: { es: "Talleres", en: "Workshops" }, value: (row) => row.workshop_count },
    { heading: { es: "Artesanas y artesanos", en: "Artisans" }, value: (row) => row.artisan_count },
  ],
}
