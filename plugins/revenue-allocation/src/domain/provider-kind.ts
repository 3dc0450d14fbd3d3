import { squash } from "@tejido/provenance/domain/csv-cells"
import type { ProviderLineKind } from "./provider-line"

const WORDS: ReadonlyMap<string, ProviderLineKind> = new Map(
  (
    [
      ["capture", ["capture", "cobro", "charge", "payment", "pago recibido"]],
      ["refund", ["refund", "reembolso", "devolución"]],
      ["fee", ["fee", "comisión"]],
      ["payout", ["payout", "abono", "abono en cuenta", "transferencia"]],
      ["dispute", ["dispute", "contracargo", "disputa", "chargeback"]],
      [
        "dispute_reversal",
        ["dispute_reversal", "contracargo ganado", "disputa ganada", "reversión de contracargo"],
      ],
      ["adjustment", ["adjustment", "ajuste"]],
    ] as const
  ).flatMap(([kind, words]) => words.map((word) => [squash(word), kind] as const))
)

/** The kind of movement that our own form names, in Spanish or English; null for a word that is none. */
export function genericKind(cell: string): ProviderLineKind | null {
  return WORDS.get(squash(cell)) ?? null
}

const STRIPE: Readonly<Record<string, ProviderLineKind>> = {
  charge: "capture",
  refund: "refund",
  fee: "fee",
  network_cost: "fee",
  tax: "fee",
  payout: "payout",
  payout_reversal: "payout",
  dispute: "dispute",
  dispute_reversal: "dispute_reversal",
}

/** What Stripe's `reporting_category` is to us; whatever we have no posting for is an adjustment, which a person explains. */
export function stripeKind(category: string): ProviderLineKind {
  return Object.hasOwn(STRIPE, category) ? (STRIPE[category] as ProviderLineKind) : "adjustment"
}
