import { sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import { holdsWords, IN_SPANISH, inReach, is } from "@tejido/provenance/staff-lists/conditions"
import type { ListingContent } from "../domain/listing-content"

/** What listings of one sort begin with in a prison. */
export type StaffListingTemplate = {
  id: string
  name: string
  workshop: { id: string; name: string } | null
  establishment: { id: string; code: string; name: string }
  content: ListingContent
  created_at: string
}

type Row = Omit<StaffListingTemplate, "created_at"> & { created_at: Date }

const FILTERS = { establishment_id: idQuery.optional(), workshop_id: idQuery.optional() }

/** `GET /staff/listing-templates`, by name. */
export const LISTING_TEMPLATES: StaffList<typeof FILTERS, Row, StaffListingTemplate> = {
  many: "listing_templates",
  one: "listing_template",
  permission: "listing.read",
  options: { sortable: ["name", "created_at"], filters: FILTERS },
  read: ({ reach, q, filters }) => ({
    select: `t.id, t.name, t.content, t.created_at,
      case when w.id is not null then json_build_object('id', w.id, 'name', w.name) end as workshop,
      json_build_object('id', e.id, 'code', e.code, 'name', e.name) as establishment`,
    from: `listings_template t join provenance_establishment e on e.id = t.establishment_id
      left join provenance_workshop w on w.id = t.workshop_id`,
    where: [
      sql("t.deleted_at is null"),
      ...inReach("t.establishment_id", reach),
      ...holdsWords("listings_fold(t.name)", q),
      ...is("t.establishment_id", filters.establishment_id),
      ...is("t.workshop_id", filters.workshop_id),
    ],
    sort: { name: `t.name ${IN_SPANISH}`, created_at: "t.created_at" },
    key: "t.id",
  }),
  byId: (id) => sql("t.id = ?", id),
  shape: (rows) => rows.map((row) => ({ ...row, created_at: row.created_at.toISOString() })),
  filename: { es: "modelos-de-publicacion", en: "listing-templates" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Modelo", en: "Template" }, value: (row) => row.name },
    { heading: { es: "Taller", en: "Workshop" }, value: (row) => row.workshop?.name ?? null },
    { heading: { es: "Establecimiento", en: "Establishment" }, value: (row) => row.establishment.name },
  ],
}
