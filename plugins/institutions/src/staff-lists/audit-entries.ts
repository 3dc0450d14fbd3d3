import { z } from "@medusajs/framework/zod"
import type { Words } from "../domain/permissions"
import { dayQuery, endOfLimaDay, startOfLimaDay } from "../http/lima-day"
import { sql } from "../http/sql-list"
import type { StaffList } from "../http/staff-list"
import { idQuery } from "../http/staff-list-query"
import { holdsWords, is } from "./conditions"

/** One entry of the audit log, with the two hashes that chain it. */
export type StaffAuditEntry = {
  seq: number
  /** ISO 8601. */
  at: string
  actor_type: "staff" | "user" | "system" | "anonymous"
  actor_id: string | null
  actor_label: string
  institution_id: string | null
  session_id: string | null
  address: string | null
  action: string
  resource: string
  resource_id: string | null
  establishment_id: string | null
  reason: string | null
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  /** 64 hex digits each. */
  prev_hash: string
  hash: string
}

type RawEntry = Omit<StaffAuditEntry, "seq" | "at"> & { seq: string; at: Date }

const codeQuery = z.string().regex(/^[a-z0-9_.]{1,100}$/, "not the form of a code")

const FILTERS = {
  actor_id: idQuery.optional(),
  action: codeQuery.optional(),
  resource: codeQuery.optional(),
  resource_id: idQuery.optional(),
  establishment_id: idQuery.optional(),
  /** Days of Lima, both included. */
  from: dayQuery.optional(),
  to: dayQuery.optional(),
}

const COLUMNS = [
  ...[
    "seq",
    "at",
    "actor_type",
    "actor_id",
    "actor_label",
    "institution_id",
    "session_id",
    "address",
    "action",
  ],
  ...["resource", "resource_id", "establishment_id", "reason", "before", "after"],
]

/** What is searched, by {@link holdsWords}: together the expression of the migration's search index, to the letter. */
const SEARCHED =
  "e.actor_label || ' ' || e.action || ' ' || coalesce(e.resource_id, '') || ' ' || coalesce(e.reason, '')"

/** `GET /staff/audit`, the latest first. */
export const AUDIT_ENTRIES: StaffList<typeof FILTERS, RawEntry, StaffAuditEntry> = {
  many: "entries",
  one: "entry",
  permission: "audit.read",
  options: {
    sortable: ["seq"],
    order: "-seq",
    filters: FILTERS,
    fields: [...COLUMNS, "prev_hash", "hash"],
  },
  read: ({ reach, q, filters: { from, to, ...equal } }) => ({
    select: [
      ...COLUMNS.map((column) => `e.${column}`),
      ...["prev_hash", "hash"].map((column) => `encode(e.${column}, 'hex') as ${column}`),
    ].join(", "),
    from: "audit_entry e",
    where: [
      ...is("e.institution_id", reach.institution_id),
      ...Object.entries(equal).flatMap(([column, value]) => is(`e.${column}`, value)),
      ...(from ? [sql(`e.seq >= ${firstFrom}`, startOfLimaDay(from))] : []),
      ...(to ? [sql(`e.seq < ${firstFrom}`, endOfLimaDay(to))] : []),
      ...holdsWords(SEARCHED, q),
    ],
    sort: { seq: "e.seq" },
    key: "e.seq",
  }),
  byId: (id) => (/^\d{1,15}$/.test(id) ? sql("e.seq = ?", id) : null),
  shape: (rows) => rows.map((row) => ({ ...row, seq: Number(row.seq), at: row.at.toISOString() })),
  filename: { es: "auditoria", en: "audit-log" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "N.º", en: "No." }, value: (row) => row.seq },
    { heading: { es: "Fecha (Lima)", en: "Date (Lima)" }, value: (row) => new Date(row.at) },
    { heading: { es: "Fecha (UTC)", en: "Date (UTC)" }, value: (row) => row.at },
    {
      heading: { es: "Tipo de autor", en: "Kind of author" },
      value: (row, locale) => ACTORS[row.actor_type][locale],
    },
    { heading: { es: "Autor", en: "Author" }, value: (row) => row.actor_label },
    { heading: { es: "Código del autor", en: "Author's code" }, value: (row) => row.actor_id },
    { heading: { es: "Institución", en: "Institution" }, value: (row) => row.institution_id },
    { heading: { es: "Sesión", en: "Session" }, value: (row) => row.session_id },
    { heading: { es: "Dirección de red", en: "Network address" }, value: (row) => row.address },
    { heading: { es: "Acción", en: "Action" }, value: (row) => row.action },
    { heading: { es: "Sobre", en: "On" }, value: (row) => row.resource },
    { heading: { es: "Código", en: "Code" }, value: (row) => row.resource_id },
    { heading: { es: "Establecimiento", en: "Establishment" }, value: (row) => row.establishment_id },
    { heading: { es: "Motivo", en: "Reason" }, value: (row) => row.reason },
    { heading: { es: "Antes", en: "Before" }, value: (row) => json(row.before) },
    { heading: { es: "Después", en: "After" }, value: (row) => json(row.after) },
    { heading: { es: "Sello anterior", en: "Seal before" }, value: (row) => row.prev_hash },
    { heading: { es: "Sello", en: "Seal" }, value: (row) => row.hash },
  ],
}

const ACTORS: Record<StaffAuditEntry["actor_type"], Words> = {
  staff: { es: "Personal", en: "Staff" },
  user: { es: "Administración técnica", en: "Technical administration" },
  system: { es: "Sistema", en: "System" },
  anonymous: { es: "Sin identificar", en: "Unidentified" },
}

// Entries are numbered in the order of their times, so that a span of days is a span of numbers, which every index has.
const firstFrom = `coalesce(
  (select first.seq from audit_entry first where first.at >= ? order by first.at, first.seq limit 1), 9223372036854775807)`

function json(side: Record<string, unknown> | null): string | null {
  return side && JSON.stringify(side)
}
