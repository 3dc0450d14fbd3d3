import { z } from "@medusajs/framework/zod"
import { INSTITUTION_KINDS, type InstitutionKind } from "../domain/roles"
import { sql } from "../http/sql-list"
import type { StaffList } from "../http/staff-list"
import { flagQuery } from "../http/staff-list-query"
import { holdsWords, IN_SPANISH, is } from "./conditions"

/** An institution as staff see it. */
export type ShownInstitution = {
  id: string
  code: string
  kind: InstitutionKind
  name: string
  short_name: string
  legal_name: string | null
  ruc: string | null
  address: string | null
  url: string | null
  email: string | null
  phone: string | null
  hours: string | null
  logo_url: string | null
  manages_all: boolean
  shown_in_shop: boolean
  position: number
  /** Active members. */
  member_count: number
}

const COLUMNS = [
  ...["id", "code", "kind", "name", "short_name", "legal_name", "ruc", "address", "url", "email", "phone"],
  ...["hours", "logo_url", "manages_all", "shown_in_shop", "position"],
]
const MEMBER_COUNT = `(select count(*)::int from staff_member m
  where m.institution_id = i.id and m.status = 'active' and m.deleted_at is null)`
const FILTERS = {
  kind: z.enum(INSTITUTION_KINDS).optional(),
  shown_in_shop: flagQuery.optional(),
}

/** `GET /staff/institutions`: all for staff of the one that runs the market, their own for the others. */
export const INSTITUTIONS: StaffList<typeof FILTERS, ShownInstitution, ShownInstitution> = {
  many: "institutions",
  one: "institution",
  permission: "institution.read",
  options: {
    sortable: ["position", "name", "short_name", "member_count"],
    filters: FILTERS,
    fields: [...COLUMNS, "member_count"],
  },
  read: ({ reach, q, filters }) => ({
    select: `${COLUMNS.map((column) => `i.${column}`).join(", ")}, ${MEMBER_COUNT} as member_count`,
    from: "institution i",
    where: [
      sql("i.deleted_at is null"),
      ...is("i.id", reach.institution_id),
      ...holdsWords("concat_ws(' ', i.name, i.short_name, i.legal_name, i.ruc)", q),
      ...is("i.kind", filters.kind),
      ...is("i.shown_in_shop", filters.shown_in_shop),
    ],
    sort: {
      position: "i.position",
      name: `i.name ${IN_SPANISH}`,
      short_name: `i.short_name ${IN_SPANISH}`,
      member_count: MEMBER_COUNT,
    },
    key: "i.id",
  }),
  byId: (id) => sql("i.id = ?", id),
  shape: (rows) => rows,
  filename: { es: "instituciones", en: "institutions" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Sigla", en: "Short name" }, value: (row) => row.short_name },
    { heading: { es: "Nombre", en: "Name" }, value: (row) => row.name },
    { heading: { es: "Razón social", en: "Legal name" }, value: (row) => row.legal_name },
    { heading: { es: "RUC", en: "RUC" }, value: (row) => row.ruc },
    { heading: { es: "Dirección", en: "Address" }, value: (row) => row.address },
    { heading: { es: "Página web", en: "Web site" }, value: (row) => row.url },
    { heading: { es: "Correo", en: "E-mail" }, value: (row) => row.email },
    { heading: { es: "Teléfono", en: "Telephone" }, value: (row) => row.phone },
    { heading: { es: "Personal activo", en: "Active staff" }, value: (row) => row.member_count },
  ],
}
