import { z } from "@medusajs/framework/zod"
import { sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { isProblemCode, problemWords } from "../imports/import-problem"
import {
  IMPORT_STATES,
  type ImportMode,
  type ImportPhase,
  type ImportState,
} from "../modules/listings/imports/import-row"

/** A file of listings on its way in. Of rows: up to `done`; of listings: from `to_create` on. */
export type StaffImport = {
  id: string
  state: ImportState
  phase: ImportPhase
  filename: string
  photos_filename: string | null
  bytes: number
  mode: ImportMode | null
  submit: boolean
  rows: number
  good: number
  bad: number
  /** How far it is, in rows: looked at while it is checked, written while it is imported. */
  done: number
  /** What the check foresees, and what was done. */
  to_create: number
  to_update: number
  created: number
  updated: number
  unchanged: number
  submitted: number
  photos_matched: number
  photos_missing: number
  photos_added: number
  problems_count: number
  /** Why nothing came of it, and in words where it is the file's fault. */
  failure: string | null
  failure_message: string | null
  created_by_name: string | null
  created_at: string
  finished_at: string | null
}

type Raw = Omit<StaffImport, "failure_message" | "created_at" | "finished_at"> & {
  failure_detail: string | null
  created_at: Date
  finished_at: Date | null
}

const FILTERS = { state: z.enum(IMPORT_STATES).optional() }

/** `GET /staff/imports`: those that reach no further than the member does, the latest first. */
export const IMPORTS: StaffList<typeof FILTERS, Raw, StaffImport> = {
  many: "imports",
  one: "import",
  permission: "listing.read",
  options: { sortable: ["created_at"], order: "-created_at", filters: FILTERS },
  read: ({ reach, filters }) => ({
    select: `i.id, i.state, i.phase, i.filename, i.photos_filename, i.bytes, i.mode, i.submit, i.rows, i.good, i.bad,
      case when i.state = 'checking' then i.good + i.bad else i.done end as done, i.to_create, i.to_update, i.created,
      i.updated, i.unchanged, i.submitted, i.photos_matched, i.photos_missing, i.photos_added, i.problems_count,
      i.failure, (select p.detail from listings_import_problem p where p.import_id = i.id and p.code = i.failure
        order by p.id limit 1) as failure_detail,
      m.name as created_by_name, i.created_at, i.finished_at`,
    from: "listings_import i left join staff_member m on m.id = i.created_by",
    where: [
      ...(reach.establishment_id
        ? [sql("i.establishment_ids <@ ?::jsonb", JSON.stringify(reach.establishment_id.$in))]
        : []),
      ...(filters.state ? [sql("i.state = ?", filters.state)] : []),
    ],
    sort: { created_at: "i.created_at" },
    key: "i.id",
  }),
  byId: (id) => sql("i.id = ?", id),
  shape: (rows, { locale }) =>
    rows.map(({ failure_detail, created_at, finished_at, ...row }) => ({
      ...row,
      failure_message:
        row.failure !== null && isProblemCode(row.failure)
          ? problemWords(row.failure, locale, failure_detail ?? "")
          : null,
      created_at: created_at.toISOString(),
      finished_at: finished_at?.toISOString() ?? null,
    })),
  filename: { es: "importaciones", en: "imports" },
  lines: (row) => [row],
  columns: [],
}
