import { z } from "@medusajs/framework/zod"
import type { Words } from "../domain/permissions"
import { sql } from "../http/sql-list"
import type { StaffList } from "../http/staff-list"
import { idQuery } from "../http/staff-list-query"
import { holdsWords, IN_SPANISH, is, moment } from "./conditions"
import { type AssignedEstablishment, establishmentsOf } from "./establishments-of"

/** A member as the database gives it. */
type MemberRow = {
  id: string
  email: string
  name: string
  institution: { id: string; short_name: string }
  role: { code: string } & Words
  establishment_ids: string[]
  status: "active" | "suspended"
  second_factor: boolean
  last_seen_at: Date | null
  created_at: Date
}

/** A member as other staff see them. */
export type ShownMember = Omit<MemberRow, "role"> & {
  role: { code: string; name: string }
  establishments: AssignedEstablishment[]
}

const STATUS_WORDS: Record<MemberRow["status"], Words> = {
  active: { es: "activo", en: "active" },
  suspended: { es: "suspendido", en: "suspended" },
}

const FILTERS = {
  institution_id: idQuery.optional(),
  role_code: idQuery.optional(),
  status: z.enum(["active", "suspended"]).optional(),
  establishment_id: idQuery.optional(),
}

// Of Medusa's Auth Module, whose service answers for one identity at a time; the modules share a database.
const SECOND_FACTOR = `exists (select from auth_mfa_factor f
  where f.auth_identity_id = m.auth_identity_id and f.status = 'enabled' and f.deleted_at is null)`

/** `GET /staff/members`: the staff of the institutions that the member reaches. */
export const MEMBERS: StaffList<typeof FILTERS, MemberRow, ShownMember> = {
  many: "members",
  one: "member",
  permission: "member.read",
  options: {
    sortable: ["name", "email", "last_seen_at", "created_at"],
    filters: FILTERS,
    fields: [
      ...["id", "email", "name", "institution", "role", "establishment_ids", "establishments", "status"],
      ...["second_factor", "last_seen_at", "created_at"],
    ],
  },
  read: ({ reach, q, filters }) => ({
    select: `m.id, m.email, m.name, json_build_object('id', i.id, 'short_name', i.short_name) as institution,
      json_build_object('code', r.code, 'es', r.name_es, 'en', r.name_en) as role, m.establishment_ids, m.status,
      ${SECOND_FACTOR} as second_factor, m.last_seen_at, m.created_at`,
    from: `staff_member m join institution i on i.id = m.institution_id
      join staff_role r on r.code = m.role_code`,
    where: [
      sql("m.deleted_at is null"),
      ...is("m.institution_id", reach.institution_id),
      ...holdsWords("m.name || ' ' || m.email", q),
      ...is("m.institution_id", filters.institution_id),
      ...is("m.role_code", filters.role_code),
      ...is("m.status", filters.status),
      ...(filters.establishment_id ? [sql("? = any(m.establishment_ids)", filters.establishment_id)] : []),
    ],
    sort: {
      name: `m.name ${IN_SPANISH}`,
      email: "m.email",
      last_seen_at: moment("coalesce(m.last_seen_at, 'epoch')"),
      created_at: moment("m.created_at"),
    },
    key: "m.id",
  }),
  byId: (id) => sql("m.id = ?", id),
  async shape(rows, { scope, locale }) {
    const known = await establishmentsOf(
      scope,
      rows.flatMap(({ establishment_ids }) => establishment_ids)
    )
    return rows.map((row) => ({
      ...row,
      role: { code: row.role.code, name: row.role[locale] },
      establishments: row.establishment_ids.flatMap((id) => known.get(id) ?? []),
    }))
  },
  filename: { es: "personal", en: "staff" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Nombre", en: "Name" }, value: (row) => row.name },
    { heading: { es: "Correo", en: "E-mail" }, value: (row) => row.email },
    { heading: { es: "Institución", en: "Institution" }, value: (row) => row.institution.short_name },
    { heading: { es: "Rol", en: "Role" }, value: (row) => row.role.name },
    {
      heading: { es: "Establecimientos", en: "Establishments" },
      value: (row) => row.establishments.map(({ name }) => name).join(", "),
    },
    { heading: { es: "Estado", en: "Status" }, value: (row, locale) => STATUS_WORDS[row.status][locale] },
    { heading: { es: "Segundo factor", en: "Second factor" }, value: (row) => row.second_factor },
    { heading: { es: "Última actividad", en: "Last active" }, value: (row) => row.last_seen_at },
    { heading: { es: "Desde", en: "Since" }, value: (row) => row.created_at },
  ],
}
