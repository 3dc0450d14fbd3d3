import { z } from "@medusajs/framework/zod"
import { sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { toJsonInteger } from "../domain/centimos"
import { CAUSE_CODES, CAUSES, type CauseCode } from "../domain/provider-cause"
import { PROVIDER_LINE_KINDS, type ProviderLineKind } from "../domain/provider-line"
import { LINE_EFFECT } from "../modules/revenue-allocation/reconciliation/provider-balances-sql"

/** One movement at a provider: told by it, or in the ledger and not told by it. Amounts in céntimos, signed. */
export type StaffProviderLine = {
  id: string
  provider_id: string
  kind: ProviderLineKind
  /** The provider's own; of what it does not tell of, the shop's capture or refund. */
  reference: string
  payment_reference: string | null
  occurred_at: string
  /** As the provider tells it; null where it tells nothing. */
  gross: number | null
  fee: number | null
  net: number | null
  /** What the ledger has of it; null where it has nothing or need not have anything. */
  ledger_amount: number | null
  /** What a later report said instead. */
  restated: { gross: number; fee: number; net: number } | null
  state: "matched" | "posted" | "difference" | "explained"
  cause: CauseCode | null
  cause_label: string | null
  /** What it is to the balances: the ledger's less the provider's; 0 where they agree. */
  difference: number
  transaction_id: string | null
  order_id: string | null
  explained_note: string | null
  explained_by: string | null
  explained_at: string | null
}

type Numbers = "gross" | "fee" | "net" | "ledger_amount" | "difference"
type Raw = Omit<StaffProviderLine, Numbers | "restated" | "cause_label" | "occurred_at" | "explained_at"> &
  Record<Numbers, string | null> & {
    restated: Record<"gross" | "fee" | "net", string> | null
    occurred_at: Date
    explained_at: Date | null
  }

const STATES = ["matched", "posted", "difference", "explained"] as const

const filters = {
  state: z.enum(STATES).optional(),
  kind: z.enum(PROVIDER_LINE_KINDS).optional(),
  cause: z.enum(CAUSE_CODES as [CauseCode, ...CauseCode[]]).optional(),
  provider_id: z
    .string()
    .regex(/^[\w.-]{1,100}$/)
    .optional(),
}

// What agrees has no effect; `found` absences are lines by now.
const ROWS = `(
  select l.id, l.provider_id, l.kind, l.reference, l.payment_reference, l.occurred_at, l.gross, l.fee, l.net,
    l.ledger_amount, l.restated, l.state, l.cause, l.transaction_id, l.matched_id, l.explained_note, l.explained_by,
    l.explained_at,
    case when l.state in ('difference', 'explained') then ${LINE_EFFECT} else 0 end as difference
  from revenue_provider_line l
  union all
  select b.id, b.provider_id, b.kind, s.source_id, null, b.occurred_at, null, null, null, b.amount, null, b.state,
    b.cause, b.transaction_id, s.source_id, b.explained_note, b.explained_by, b.explained_at, b.amount
  from revenue_provider_absence b join ledger_transaction s on s.id = b.transaction_id
  where b.state <> 'found') t`

/** `GET /staff/reconciliation/lines`. */
export const PROVIDER_LINES: StaffList<typeof filters, Raw, StaffProviderLine> = {
  many: "lines",
  one: "line",
  permission: "reconciliation.read",
  options: {
    sortable: ["occurred_at", "difference", "kind"],
    order: "-occurred_at",
    filters,
  },
  read: ({ q, filters: { state, kind, cause, provider_id } }) => ({
    select: `t.id, t.provider_id, t.kind, t.reference, t.payment_reference, t.occurred_at, t.gross::text, t.fee::text,
      t.net::text, t.ledger_amount::text, t.restated, t.state, t.cause, t.difference::text, t.transaction_id::text,
      (select o.order_id from ledger_transaction o where o.kind in ('sale_captured', 'payment_refunded')
         and o.source_id = t.matched_id limit 1) as order_id,
      t.explained_note, (select m.name from staff_member m where m.id = t.explained_by) as explained_by, t.explained_at`,
    from: ROWS,
    where: [
      ...(state ? [sql("t.state = ?", state)] : []),
      ...(kind ? [sql("t.kind = ?", kind)] : []),
      ...(cause ? [sql("t.cause = ?", cause)] : []),
      ...(provider_id ? [sql("t.provider_id = ?", provider_id)] : []),
      ...(q ? [sql("starts_with(t.reference, ?) or starts_with(t.payment_reference, ?)", q, q)] : []),
    ],
    sort: { occurred_at: "t.occurred_at", difference: "t.difference", kind: "t.kind" },
    key: "t.id",
  }),
  byId: (id) => sql("t.id = ?", id),
  shape: (rows, { locale }) => rows.map((row) => shaped(row, locale)),
  filename: { es: "conciliacion", en: "reconciliation" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Medio de pago", en: "Provider" }, value: (row) => row.provider_id },
    { heading: { es: "Fecha", en: "Date" }, value: (row) => new Date(row.occurred_at) },
    { heading: { es: "Tipo", en: "Kind" }, value: (row, locale) => KIND_WORDS[row.kind][locale] },
    { heading: { es: "Referencia", en: "Reference" }, value: (row) => row.reference },
    { heading: { es: "Pago", en: "Payment" }, value: (row) => row.payment_reference },
    { heading: { es: "Bruto", en: "Gross" }, value: (row) => inSoles(row.gross) },
    { heading: { es: "Comisión", en: "Fee" }, value: (row) => inSoles(row.fee) },
    { heading: { es: "Neto", en: "Net" }, value: (row) => inSoles(row.net) },
    { heading: { es: "En el libro", en: "In the ledger" }, value: (row) => inSoles(row.ledger_amount) },
    { heading: { es: "Estado", en: "State" }, value: (row, locale) => STATE_WORDS[row.state][locale] },
    { heading: { es: "Diferencia", en: "Difference" }, value: (row) => inSoles(row.difference) },
    { heading: { es: "Causa probable", en: "Likely cause" }, value: (row) => row.cause_label },
    { heading: { es: "Explicación", en: "Explanation" }, value: (row) => row.explained_note },
    { heading: { es: "Explicó", en: "Explained by" }, value: (row) => row.explained_by },
  ],
}

function shaped(
  { restated, occurred_at, explained_at, ...row }: Raw,
  locale: "es" | "en"
): StaffProviderLine {
  const number = (value: string | null) => (value === null ? null : toJsonInteger(BigInt(value)))
  const of = (value: string) => toJsonInteger(BigInt(value))
  return {
    ...row,
    gross: number(row.gross),
    fee: number(row.fee),
    net: number(row.net),
    ledger_amount: number(row.ledger_amount),
    difference: number(row.difference) ?? 0,
    restated: restated && { gross: of(restated.gross), fee: of(restated.fee), net: of(restated.net) },
    occurred_at: occurred_at.toISOString(),
    explained_at: explained_at?.toISOString() ?? null,
    cause_label: row.cause && CAUSES[row.cause][locale],
  }
}

const inSoles = (amount: number | null) => (amount === null ? null : amount / 100)

const KIND_WORDS: Record<ProviderLineKind, { es: string; en: string }> = {
  capture: { es: "Cobro", en: "Capture" },
  refund: { es: "Reembolso", en: "Refund" },
  fee: { es: "Comisión", en: "Fee" },
  payout: { es: "Abono en cuenta", en: "Payout" },
  dispute: { es: "Contracargo", en: "Dispute" },
  dispute_reversal: { es: "Contracargo ganado", en: "Dispute won" },
  adjustment: { es: "Ajuste", en: "Adjustment" },
}

const STATE_WORDS: Record<(typeof STATES)[number], { es: string; en: string }> = {
  matched: { es: "Concuerda", en: "Agrees" },
  posted: { es: "Asentado", en: "Posted" },
  difference: { es: "Diferencia", en: "Difference" },
  explained: { es: "Explicada", en: "Explained" },
}
