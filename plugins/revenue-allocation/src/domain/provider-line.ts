import type { Centimos } from "./centimos"

/** What a payment provider's report can tell of. */
export const PROVIDER_LINE_KINDS = [
  "capture",
  "refund",
  "fee",
  "payout",
  "dispute",
  "dispute_reversal",
  "adjustment",
] as const
export type ProviderLineKind = (typeof PROVIDER_LINE_KINDS)[number]

/**
 * One movement of our money at a provider, as the provider tells it. Amounts in céntimos: what comes to us is positive,
 * and `net` is `gross - fee`. Nothing of a buyer is in it, whatever the report says besides.
 */
export type ProviderLine = {
  kind: ProviderLineKind
  /** The provider's own id of the movement. */
  reference: string
  /** The payment that it is about, as the provider calls it; null where there is none. */
  payment_reference: string | null
  occurred_at: Date
  gross: Centimos
  fee: Centimos
  net: Centimos
}
