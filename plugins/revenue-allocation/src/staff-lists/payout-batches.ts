import { z } from "@medusajs/framework/zod"
import { sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { toJsonInteger } from "../domain/centimos"
import type { PayoutState } from "../domain/rails/judge-bank-results"
import { RAILS } from "../domain/rails/rails"

const STATES = ["draft", "releasing", "released", "done", "cancelled"] as const
type BatchState = (typeof STATES)[number]

/** A batch of payouts. Amounts in céntimos. */
export type StaffPayoutBatch = {
  id: string
  number: number
  rail: string
  state: BatchState
  currency_code: string
  /** How many payouts, and what they add up to: as prepared, and from the release on as sent. */
  control_count: number
  control_total: number
  /** How many are in each state, and their sums. */
  states: Partial<Record<PayoutState, { count: number; total: number }>>
  /** Ids of members and what they are called. */
  created_by: string
  created_by_name: string | null
  created_at: string
  released_by: string | null
  released_by_name: string | null
  released_at: string | null
  done_at: string | null
  /** SHA-256 of the bank's file, and when it was first given out. */
  file_digest: string | null
  file_given_at: string | null
}

type Moments = "created_at" | "released_at" | "done_at" | "file_given_at"
type RawBatch = Omit<StaffPayoutBatch, "control_total" | "states" | Moments> & {
  control_total: string
  states: Partial<Record<PayoutState, { count: number; total: string }>> | null
  created_at: Date
} & Record<Exclude<Moments, "created_at">, Date | null>

const FILTERS = {
  state: z.enum(STATES).optional(),
  rail: z.enum(Object.keys(RAILS) as [string, ...string[]]).optional(),
}

const STATES_OF = `(select json_object_agg(s.state, json_build_object('count', s.count, 'total', s.total))
  from (select p.state, count(*)::int as count, sum(p.amount)::text as total
        from revenue_payout p where p.batch_id = t.id group by p.state) s)`

const nameOf = (column: string) => `(select m.name from staff_member m where m.id = t.${column})`

/** `GET /staff/payouts/batches`, the latest first. */
export const PAYOUT_BATCHES: StaffList<typeof FILTERS, RawBatch, StaffPayoutBatch> = {
  many: "batches",
  one: "batch",
  permission: "payout.read",
  options: { sortable: ["number", "control_total"], order: "-number", filters: FILTERS },
  read: ({ q, filters: { state, rail } }) => ({
    select: `t.id, t.number, t.rail, t.state, t.currency_code, t.control_count, t.control_total, t.created_by,
      ${nameOf("created_by")} as created_by_name, t.created_at, t.released_by,
      ${nameOf("released_by")} as released_by_name, t.released_at, t.done_at, t.file_digest, t.file_given_at,
      ${STATES_OF} as states`,
    from: "revenue_payout_batch t",
    where: [
      ...(state ? [sql("t.state = ?", state)] : []),
      ...(rail ? [sql("t.rail = ?", rail)] : []),
      ...(q ? [sql("t.number::text = ?", q.replace(/^#/, ""))] : []),
    ],
    sort: { number: "t.number", control_total: "t.control_total" },
    key: "t.id",
  }),
  byId: (id) => (/^[\w-]{1,100}$/.test(id) ? sql("t.id = ?", id) : null),
  shape: (rows) =>
    rows.map((row) => ({
      ...row,
      control_total: toJsonInteger(BigInt(row.control_total)),
      states: Object.fromEntries(
        Object.entries(row.states ?? {}).map(([state, { count, total }]) => [
          state,
          { count, total: toJsonInteger(BigInt(total)) },
        ])
      ),
      created_at: row.created_at.toISOString(),
      released_at: row.released_at?.toISOString() ?? null,
      done_at: row.done_at?.toISOString() ?? null,
      file_given_at: row.file_given_at?.toISOString() ?? null,
    })),
  filename: { es: "lotes-de-pago", en: "payout-batches" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Lote", en: "Batch" }, value: (row) => row.number },
    {
      heading: { es: "Medio", en: "Rail" },
      value: (row, locale) => RAILS[row.rail]?.words[locale] ?? row.rail,
    },
    { heading: { es: "Estado", en: "State" }, value: (row, locale) => BATCH_WORDS[row.state][locale] },
    { heading: { es: "Pagos", en: "Payouts" }, value: (row) => row.control_count },
    { heading: { es: "Total", en: "Total" }, value: (row) => row.control_total / 100 },
    { heading: { es: "Preparado (Lima)", en: "Prepared (Lima)" }, value: (row) => new Date(row.created_at) },
    { heading: { es: "Preparado por", en: "Prepared by" }, value: (row) => row.created_by_name },
    {
      heading: { es: "Enviado (Lima)", en: "Released (Lima)" },
      value: (row) => row.released_at && new Date(row.released_at),
    },
    { heading: { es: "Enviado por", en: "Released by" }, value: (row) => row.released_by_name },
    { heading: { es: "SHA-256 del archivo", en: "SHA-256 of the file" }, value: (row) => row.file_digest },
  ],
}

const BATCH_WORDS: Readonly<Record<BatchState, { es: string; en: string }>> = {
  draft: { es: "Preparado", en: "Prepared" },
  releasing: { es: "Enviándose", en: "Being released" },
  released: { es: "Enviado", en: "Released" },
  done: { es: "Terminado", en: "Done" },
  cancelled: { es: "Anulado", en: "Cancelled" },
}
