import { z } from "@medusajs/framework/zod"
import { INVITATION_STATUS_SQL, INVITATION_STATUSES, type InvitationStatus } from "../domain/invitation"
import type { Words } from "../domain/permissions"
import { sql } from "../http/sql-list"
import type { StaffList } from "../http/staff-list"
import { idQuery } from "../http/staff-list-query"
import { holdsWords, IN_SPANISH, is, moment } from "./conditions"
import { type AssignedEstablishment, establishmentsOf } from "./establishments-of"

/** An invitation as the database gives it: without its token, of which there is a hash only. */
type InvitationRow = {
  id: string
  email: string
  name: string
  institution: { id: string; short_name: string }
  role: { code: string } & Words
  establishment_ids: string[]
  status: InvitationStatus
  sent_at: Date | null
  send_error: string | null
  expires_at: Date
  created_at: Date
}

/** An invitation as staff see it. */
export type ShownInvitation = Omit<InvitationRow, "role" | "establishment_ids"> & {
  role: { code: string; name: string }
  establishments: AssignedEstablishment[]
}

const STATUS_WORDS: Record<InvitationStatus, Words> = {
  pending: { es: "pendiente", en: "pending" },
  accepted: { es: "aceptada", en: "accepted" },
  expired: { es: "vencida", en: "expired" },
  revoked: { es: "anulada", en: "taken back" },
}

const FILTERS = {
  institution_id: idQuery.optional(),
  role_code: idQuery.optional(),
  status: z.enum(INVITATION_STATUSES).optional(),
}

/** `GET /staff/invitations`: those into the institutions that the member reaches. */
export const INVITATIONS: StaffList<typeof FILTERS, InvitationRow, ShownInvitation> = {
  many: "invitations",
  one: "invitation",
  permission: "member.read",
  options: {
    sortable: ["created_at", "name", "email", "expires_at"],
    order: "-created_at",
    filters: FILTERS,
    fields: [
      ...["id", "email", "name", "institution", "role", "establishments", "status", "sent_at", "send_error"],
      ...["expires_at", "created_at"],
    ],
  },
  read: ({ reach, q, filters }) => ({
    select: `i.id, i.email, i.name, json_build_object('id', n.id, 'short_name', n.short_name) as institution,
      json_build_object('code', r.code, 'es', r.name_es, 'en', r.name_en) as role, i.establishment_ids,
      ${INVITATION_STATUS_SQL} as status, i.sent_at, i.send_error, i.expires_at, i.created_at`,
    from: `staff_invitation i join institution n on n.id = i.institution_id
      join staff_role r on r.code = i.role_code`,
    where: [
      sql("i.deleted_at is null"),
      ...is("i.institution_id", reach.institution_id),
      ...holdsWords("i.name || ' ' || i.email", q),
      ...is("i.institution_id", filters.institution_id),
      ...is("i.role_code", filters.role_code),
      ...is(`(${INVITATION_STATUS_SQL})`, filters.status),
    ],
    sort: {
      created_at: moment("i.created_at"),
      name: `i.name ${IN_SPANISH}`,
      email: "i.email",
      expires_at: moment("i.expires_at"),
    },
    key: "i.id",
  }),
  byId: (id) => sql("i.id = ?", id),
  async shape(rows, { scope, locale }) {
    const known = await establishmentsOf(
      scope,
      rows.flatMap(({ establishment_ids }) => establishment_ids)
    )
    return rows.map(({ establishment_ids, role, ...row }) => ({
      ...row,
      role: { code: role.code, name: role[locale] },
      establishments: establishment_ids.flatMap((id) => known.get(id) ?? []),
    }))
  },
  filename: { es: "invitaciones", en: "invitations" },
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
    { heading: { es: "Enviada", en: "Sent" }, value: (row) => row.sent_at },
    { heading: { es: "Vence", en: "Expires" }, value: (row) => row.expires_at },
  ],
}
