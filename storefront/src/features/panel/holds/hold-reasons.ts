/** Why money may not move yet, as the API calls it. Each has its words, its article and what would release it. */
export const HOLD_REASONS = [
  "no_terms",
  "life_sentence",
  "alimony_exceeds_share",
  "released",
  "no_special_account",
  "account_barred",
] as const
export type HoldReason = (typeof HOLD_REASONS)[number]
