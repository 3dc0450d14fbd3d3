/** Who can be paid; the same list stands in the database. */
export const PAYEE_KINDS = [
  "artisan",
  "beneficiary",
  "court",
  "reparation",
  "inpe",
  "company",
  "workshop",
  "tax",
] as const
export type PayeeKind = (typeof PAYEE_KINDS)[number]
