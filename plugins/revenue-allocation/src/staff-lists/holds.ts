import { z } from "@medusajs/framework/zod"
import { sql } from "@tejido/institutions/http/sql-list"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { toJsonInteger } from "../domain/centimos"
import { HOLD_REASONS, type HoldReason } from "../domain/split-month"
import { HOLD_REASON_WORDS } from "./hold-reason-words"
import { person } from "./person"

/** Money that a month's close held back. */
export type StaffHold = {
  id: string
  state: "open" | "released"
  /** Céntimos. */
  amount: number
  reasons: HoldReason[]
  artisan: { id: string; code: string }
  establishment: { id: string; code: string; name: string } | null
  settlement_id: string
  /** Of which it is, `2026-10`. */
  month: string
  opened_at: Date
  released_by: { id: string; name: string } | null
  released_at: Date | null
  release_note: string | null
  document_id: string | null
  transaction_id: string | null
  /** The hold of which this is what had to stay. */
  follows: string | null
  /** What of it had to stay on hold when it was released. */
  remainder: { id: string; amount: number } | null
}

const FILTERS = {
  state: z.enum(["open", "released"]).optional(),
  reason: z.enum(HOLD_REASONS).optional(),
  establishment_id: idQuery.optional(),
  artisan_id: idQuery.optional(),
  settlement_id: idQuery.optional(),
}

const STATE_WORDS = {
  open: { es: "Retenido", en: "On hold" },
  released: { es: "Liberado", en: "Released" },
}

/** `GET /staff/holds`: the oldest first. Searched by the artisan's code. */
export const HOLDS: StaffList<typeof FILTERS, Omit<StaffHold, "amount"> & { amount: string }, StaffHold> = {
  many: "holds",
  one: "hold",
  permission: "hold.read",
  options: {
    sortable: ["opened_at", "amount", "artisan", "month", "released_at"],
    filters: FILTERS,
    fields: [
      ...[
        "id",
        "state",
        "amount",
        "reasons",
        "artisan",
        "establishment",
        "settlement_id",
        "month",
        "opened_at",
      ],
      ...[
        "released_by",
        "released_at",
        "release_note",
        "document_id",
        "transaction_id",
        "follows",
        "remainder",
      ],
    ],
  },
  read: ({ q, filters }) => ({
    select: `h.id, h.state, h.amount, h.reasons,
      json_build_object('id', h.artisan_id, 'code', coalesce(a.code, h.artisan_id)) as artisan,
      case when e.id is not null then json_build_object('id', e.id, 'code', e.code, 'name', e.name) end as establishment,
      h.settlement_id, to_char(s.month, 'YYYY-MM') as month, h.opened_at, ${person("h.released_by")} as released_by,
      h.released_at, h.release_note, h.document_id, h.transaction_id::text, h.follows,
      (select json_build_object('id', r.id, 'amount', r.amount) from revenue_hold r where r.follows = h.id) as remainder`,
    from: `revenue_hold h join revenue_settlement s on s.id = h.settlement_id
      left join provenance_artisan a on a.id = h.artisan_id
      left join provenance_workshop w on w.id = a.workshop_id
      left join provenance_establishment e on e.id = w.establishment_id`,
    where: [
      ...(q ? [sql("position(lower(?) in lower(a.code)) > 0", q)] : []),
      ...(filters.state ? [sql("h.state = ?", filters.state)] : []),
      ...(filters.reason ? [sql("h.reasons @> array[?]::text[]", filters.reason)] : []),
      ...(filters.establishment_id ? [sql("w.establishment_id = ?", filters.establishment_id)] : []),
      ...(filters.artisan_id ? [sql("h.artisan_id = ?", filters.artisan_id)] : []),
      ...(filters.settlement_id ? [sql("h.settlement_id = ?", filters.settlement_id)] : []),
    ],
    sort: {
      opened_at: "h.opened_at",
      amount: "h.amount",
      artisan: "coalesce(a.code, h.artisan_id)",
      month: "s.month",
      released_at: "coalesce(h.released_at, 'infinity')",
    },
    key: "h.id",
  }),
  byId: (id) => sql("h.id = ?", id),
  shape: (rows) => rows.map((row) => ({ ...row, amount: toJsonInteger(BigInt(row.amount)) })),
  filename: { es: "retenciones", en: "holds" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Mes", en: "Month" }, value: (row) => row.month },
    { heading: { es: "Código", en: "Code" }, value: (row) => row.artisan.code },
    {
      heading: { es: "Establecimiento", en: "Establishment" },
      value: (row) => row.establishment?.name ?? null,
    },
    { heading: { es: "Monto", en: "Amount" }, value: (row) => row.amount / 100 },
    {
      heading: { es: "Por qué", en: "Why" },
      value: (row, locale) => row.reasons.map((reason) => HOLD_REASON_WORDS[reason][locale]).join(", "),
    },
    { heading: { es: "Estado", en: "State" }, value: (row, locale) => STATE_WORDS[row.state][locale] },
    { heading: { es: "Desde", en: "Since" }, value: (row) => row.opened_at },
    { heading: { es: "Liberado el", en: "Released on" }, value: (row) => row.released_at },
    { heading: { es: "Liberado por", en: "Released by" }, value: (row) => row.released_by?.name ?? null },
    { heading: { es: "Motivo", en: "Note" }, value: (row) => row.release_note },
  ],
}
