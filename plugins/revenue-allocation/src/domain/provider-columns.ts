import { readText } from "@tejido/provenance/domain/csv-cells"
import type { TableColumns } from "@tejido/provenance/domain/csv-table"

/** What of a report is read, whatever its form calls it; as text, for what it means depends on the form. */
export const REPORT_FIELDS = [
  "occurred_at",
  "kind",
  "reference",
  "payment",
  "charge",
  "currency",
  "gross",
  "fee",
  "net",
] as const
export type ReportField = (typeof REPORT_FIELDS)[number]
export type ReportCells = Record<ReportField, string | null>

const text = readText(200)

const column = (required: boolean, es: string, en: string, also: readonly string[] = []) => ({
  heading: { es, en },
  also,
  required,
  read: text,
  example: "",
})

/** Our own form, for providers without one of theirs that we know; see `docs/provider-report.md`. */
export const GENERIC_COLUMNS = {
  occurred_at: column(true, "Fecha", "Date", ["fecha y hora", "moment", "occurred_at"]),
  kind: column(true, "Tipo", "Kind", ["movimiento", "type"]),
  reference: column(true, "Referencia", "Reference", ["id", "operación"]),
  payment: column(false, "Pago", "Payment", ["referencia del pago", "payment_reference"]),
  currency: column(false, "Moneda", "Currency"),
  gross: column(true, "Bruto", "Gross", ["monto", "importe", "amount"]),
  fee: column(false, "Comisión", "Fee"),
  net: column(false, "Neto", "Net"),
} as const satisfies TableColumns

const stripe = (heading: string, required = true) => column(required, heading, heading)

const stripeAmounts = {
  reference: stripe("balance_transaction_id"),
  currency: stripe("currency"),
  gross: stripe("gross"),
  fee: stripe("fee"),
  net: stripe("net"),
  kind: stripe("reporting_category"),
} as const satisfies TableColumns

/** Stripe's itemised "Balance change from activity" and "Payout reconciliation"; `moment` is what it calls its day. */
export const stripeActivityColumns = (moment: "created_utc" | "created"): TableColumns => ({
  ...stripeAmounts,
  occurred_at: stripe(moment),
  payment: stripe("payment_intent_id", false),
  charge: stripe("charge_id", false),
})

/** Stripe's itemised "Payouts", which is where its payouts stand. */
export const stripePayoutColumns = (moment: "effective_at_utc" | "effective_at"): TableColumns => ({
  ...stripeAmounts,
  occurred_at: stripe(moment),
  payment: stripe("payout_id"),
})
