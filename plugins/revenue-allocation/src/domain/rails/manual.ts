import type { PayoutRail } from "./payout-rail"

/**
 * Somebody pays by hand and shows the proof: who has no account that a bank could pay into, and institutions whose
 * accounts are not recorded here.
 */
export const MANUAL: PayoutRail = {
  code: "manual",
  words: { es: "Pago manual con constancia", en: "Paid by hand, with proof" },
  needsAccount: false,
  needsProof: true,
  givesFile: false,
}
