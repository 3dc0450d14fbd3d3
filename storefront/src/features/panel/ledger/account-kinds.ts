/** Kinds of accounts as the API calls them: where money is, then who it is owed to. */
export const ACCOUNT_KINDS = [
  "clearing",
  "bank",
  "fees",
  "transit",
  "tax",
  "shipping",
  "deductions",
  "company",
  "income",
  "personal",
  "savings",
  "family",
  "court",
  "reparation",
  "inpe",
  "hold",
  "unattributed",
  "rounding",
  "other",
] as const
export type AccountKind = (typeof ACCOUNT_KINDS)[number]
