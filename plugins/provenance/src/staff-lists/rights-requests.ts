import { z } from "@medusajs/framework/zod"
import { sql, type Sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import { limaToday } from "../domain/lima-today"
import {
  canExtend,
  REQUEST_STATUSES,
  type RequestStatus,
  type Right,
  RIGHTS,
  soonUntil,
} from "../domain/rights-requests"
import { workingDaysBetween } from "../domain/working-days"
import { holdsWords, inReach, is } from "./conditions"

type RightsRequestRow = {
  id: string
  kind: Right
  status: RequestStatus
  received_on: string
  due_on: string
  extended_on: string | null
  extension_reason: string | null
  detail: string | null
  document_id: string | null
  answered_on: string | null
  answer: string | null
  created_at: string
  artisan: { id: string; code: string; erased: boolean }
  establishment: { id: string; code: string; name: string }
}

/** A request about personal data as staff see it. */
export type StaffRightsRequest = RightsRequestRow & {
  /** Whether it is open although its term is over. */
  late: boolean
  /** Working days until its term ends, negative when it is over; null once it is closed. */
  days_left: number | null
  can_extend: boolean
}

const FILTERS = {
  status: z.enum(REQUEST_STATUSES).optional(),
  kind: z.enum(RIGHTS).optional(),
  artisan_id: idQuery.optional(),
  establishment_id: idQuery.optional(),
  /** Open ones whose term is over, or ends within five working days. */
  due: z.enum(["late", "soon"]).optional(),
}

const KINDS: Record<Right, { es: string; en: string }> = {
  information: { es: "Información", en: "Information" },
  access: { es: "Acceso", en: "Access" },
  rectification: { es: "Rectificación", en: "Rectification" },
  cancellation: { es: "Cancelación", en: "Cancellation" },
  opposition: { es: "Oposición", en: "Opposition" },
}
const STATUSES: Record<RequestStatus, { es: string; en: string }> = {
  open: { es: "abierta", en: "open" },
  answered: { es: "atendida", en: "answered" },
  refused: { es: "denegada", en: "refused" },
  withdrawn: { es: "retirada", en: "withdrawn" },
}

/** `GET /staff/rights-requests`: of the artisans who are in the establishments that the member reaches. */
export const RIGHTS_REQUESTS: StaffList<typeof FILTERS, RightsRequestRow, StaffRightsRequest> = {
  many: "rights_requests",
  one: "rights_request",
  permission: "rights_request.read",
  options: {
    sortable: ["due_on", "received_on", "artisan", "kind", "status"],
    filters: FILTERS,
    fields: [
      ...["id", "kind", "status", "received_on", "due_on", "extended_on", "answered_on", "artisan"],
      ...["establishment", "late", "days_left", "can_extend", "document_id"],
    ],
  },
  read: ({ reach, q, filters }) => ({
    select: `r.id, r.kind, r.status, r.received_on::text as received_on, r.due_on::text as due_on,
      r.extended_on::text as extended_on, r.extension_reason, r.detail, r.document_id,
      r.answered_on::text as answered_on, r.answer, r.created_at,
      json_build_object('id', a.id, 'code', a.code, 'erased', a.erased_at is not null) as artisan,
      json_build_object('id', e.id, 'code', e.code, 'name', e.name) as establishment`,
    from: `provenance_rights_request r join provenance_artisan a on a.id = r.artisan_id
      join provenance_workshop w on w.id = a.workshop_id
      join provenance_establishment e on e.id = w.establishment_id`,
    where: [
      ...inReach("w.establishment_id", reach),
      // By the code alone: a search by alias would tell whose alias it is.
      ...holdsWords("lower(a.code)", q),
      ...is("r.status", filters.status),
      ...is("r.kind", filters.kind),
      ...is("r.artisan_id", filters.artisan_id),
      ...is("w.establishment_id", filters.establishment_id),
      ...(filters.due ? [sql("r.status = 'open'"), dueIs(filters.due)] : []),
    ],
    sort: {
      due_on: "r.due_on",
      received_on: "r.received_on",
      artisan: "a.code",
      kind: "r.kind",
      status: "r.status",
    },
    key: "r.id",
  }),
  byId: (id) => sql("r.id = ?", id),
  shape(rows) {
    const today = limaToday()
    return rows.map((row) => ({
      ...row,
      late: row.status === "open" && row.due_on < today,
      days_left: row.status === "open" ? workingDaysBetween(today, row.due_on) : null,
      can_extend:
        row.status === "open" && row.extended_on === null && canExtend(row.kind) && row.due_on >= today,
    }))
  },
  filename: { es: "solicitudes-sobre-datos-personales", en: "personal-data-requests" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Código", en: "Code" }, value: (row) => row.artisan.code },
    { heading: { es: "Derecho", en: "Right" }, value: (row, locale) => KINDS[row.kind][locale] },
    { heading: { es: "Estado", en: "Status" }, value: (row, locale) => STATUSES[row.status][locale] },
    { heading: { es: "Recibida", en: "Received" }, value: (row) => row.received_on },
    { heading: { es: "Vence", en: "Due" }, value: (row) => row.due_on },
    { heading: { es: "Vencida", en: "Late" }, value: (row) => row.late },
    { heading: { es: "Ampliada", en: "Extended" }, value: (row) => row.extended_on },
    { heading: { es: "Cerrada", en: "Closed" }, value: (row) => row.answered_on },
    {
      heading: { es: "Código del establecimiento", en: "Establishment code" },
      value: (row) => row.establishment.code,
    },
    {
      heading: { es: "Establecimiento", en: "Establishment" },
      value: (row) => row.establishment.name,
    },
  ],
}

function dueIs(due: "late" | "soon"): Sql {
  const today = limaToday()
  return due === "late"
    ? sql("r.due_on < ?::date", today)
    : sql("r.due_on between ?::date and ?::date", today, soonUntil(today))
}
