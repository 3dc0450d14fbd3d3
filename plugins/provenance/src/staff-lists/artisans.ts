import { z } from "@medusajs/framework/zod"
import { sql } from "@tejido/institutions/http/sql-list"
import { flagQuery, idQuery } from "@tejido/institutions/http/staff-list-query"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { CRAFT_LINE_CODES, CRAFT_LINES, craftLineName } from "../domain/craft-lines"
import { holdsWords, IN_SPANISH, inReach, is } from "./conditions"

/** An artisan as staff see one: by code. Who that is stands sealed elsewhere (design P2) and is not read here. */
export type StaffArtisan = {
  id: string
  code: string
  alias: string | null
  alias_public: boolean
  workshop: { id: string; name: string; craft_line: string }
  establishment: { id: string; code: string; name: string }
}

const FILTERS = {
  workshop_id: idQuery.optional(),
  establishment_id: idQuery.optional(),
  craft_line: z.enum(CRAFT_LINE_CODES).optional(),
  alias_public: flagQuery.optional(),
}

/** `GET /staff/artisans`: those of the establishments that the member reaches. */
export const ARTISANS: StaffList<typeof FILTERS, StaffArtisan, StaffArtisan> = {
  many: "artisans",
  one: "artisan",
  permission: "artisan.read",
  options: {
    sortable: ["code", "alias", "workshop", "establishment"],
    filters: FILTERS,
    fields: ["id", "code", "alias", "alias_public", "workshop", "establishment"],
  },
  read: ({ reach, q, filters }) => ({
    select: `a.id, a.code, a.alias, a.alias_public,
      json_build_object('id', w.id, 'name', w.name, 'craft_line', w.craft_line) as workshop,
      json_build_object('id', e.id, 'code', e.code, 'name', e.name) as establishment`,
    from: `provenance_artisan a join provenance_workshop w on w.id = a.workshop_id
      join provenance_establishment e on e.id = w.establishment_id`,
    where: [
      sql("a.deleted_at is null"),
      ...inReach("w.establishment_id", reach),
      // Code and alias, folded; see the migration.
      ...holdsWords("a.search_text", q),
      ...is("a.workshop_id", filters.workshop_id),
      ...is("w.establishment_id", filters.establishment_id),
      ...is("w.craft_line", filters.craft_line),
      ...is("a.alias_public", filters.alias_public),
    ],
    sort: {
      code: "a.code",
      alias: `coalesce(a.alias, '') ${IN_SPANISH}`,
      workshop: `w.name ${IN_SPANISH}`,
      establishment: `e.name ${IN_SPANISH}`,
    },
    key: "a.id",
  }),
  byId: (id) => sql("a.id = ?", id),
  shape: (rows) => rows,
  filename: { es: "artesanas-y-artesanos", en: "artisans" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Código", en: "Code" }, value: (row) => row.code },
    { heading: { es: "Apodo", en: "Alias" }, value: (row) => row.alias },
    { heading: { es: "Apodo visible", en: "Alias shown" }, value: (row) => row.alias_public },
    { heading: { es: "Taller", en: "Workshop" }, value: (row) => row.workshop.name },
    {
      heading: { es: "Línea artesanal", en: "Craft line" },
      value: (row, locale) => {
        const line = CRAFT_LINES.find(({ code }) => code === row.workshop.craft_line)
        return line ? craftLineName(line, locale) : row.workshop.craft_line
      },
    },
    {
      heading: { es: "Código del establecimiento", en: "Establishment code" },
      value: (row) => row.establishment.code,
    },
    { heading: { es: "Establecimiento", en: "Establishment" }, value: (row) => row.establishment.name },
  ],
}
