/**
 * The names of the ledger's accounts, in one place. The first word says what kind of account it is;
 * ids of provenance (workshop, artisan) stand in them, never a name of a person.
 */
export const account = {
  /** Money a payment provider has taken from buyers for us. */
  clearing: (providerId: string) => `clearing:${providerId}`,
  /** Sales tax owed to the State. */
  tax: "tax:igv",
  /** Freight charged to buyers, less its tax. */
  shipping: "shipping",
  /** What the shop's decimals leave when every line is a whole number of céntimos. */
  rounding: "rounding",
  /** Income that no rule or record gives to anybody yet (M2). A person has to decide. */
  unattributed: "hold:unattributed",
  /** Materials go back to the workshop that advanced them, a payment fee to who pays the provider, others by code. */
  deduction: (code: string, workshopId: string) =>
    code === "materials" ? `deductions:materials:${workshopId}` : `deductions:${code}`,
  /** What one artisan earned and the month's close has not divided yet. */
  income: (artisanId: string) => `artisan:${artisanId}:income`,
  /** What a company gets for goods of the workshop it runs. */
  company: (workshopId: string) => `company:${workshopId}`,
}

/** What an account is about, as the public is told: `income` is divided further by the law's split. */
export type AccountParty =
  | "clearing"
  | "tax_igv"
  | "shipping"
  | "rounding"
  | "unattributed"
  | "company"
  | "income"
  | "materials"
  | "payment_fee"
  | "other_deductions"

/** The party that a deduction of this code goes to. */
export function partyOfDeduction(code: string | undefined): AccountParty {
  return code === "materials" || code === "payment_fee" ? code : "other_deductions"
}

/** The party behind an account's code. Throws for a code that `account` does not make. */
export function partyOfAccount(code: string): AccountParty {
  const [kind, second] = code.split(":")
  switch (kind) {
    case "clearing":
    case "company":
    case "shipping":
    case "rounding":
      return kind
    case "tax":
      return "tax_igv"
    case "hold":
      return "unattributed"
    case "artisan":
      return "income"
    case "deductions":
      return partyOfDeduction(second)
    default:
  }
  throw new Error(`no party is known for the account ${code}`)
}
