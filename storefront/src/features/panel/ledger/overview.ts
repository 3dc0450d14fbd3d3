import { z } from "zod"
import { ACCOUNT_KINDS, type AccountKind } from "./account-kinds"

const amount = z.number().int()

/** What happened in a month on all accounts of a kind, and how they stood at its end; in céntimos, debit positive. */
export const kindOverviewSchema = z.object({
  kind: z.enum(ACCOUNT_KINDS),
  label: z.string(),
  help: z.string(),
  debit: amount,
  credit: amount,
  net: amount,
  balance: amount,
})
export type KindOverview = z.infer<typeof kindOverviewSchema>

/** Answer of `GET /staff/ledger/overview`. */
export const overviewSchema = z.object({ month: z.string(), kinds: z.array(kindOverviewSchema) })

/** Who a sale is owed to at first, in the order in which it is divided. */
export const SALE_KINDS = [
  "tax",
  "shipping",
  "deductions",
  "company",
  "income",
  "unattributed",
  "rounding",
] as const satisfies readonly AccountKind[]

/** Who a month's income is owed to once it is divided. */
export const DIVIDED_KINDS = [
  "personal",
  "family",
  "court",
  "savings",
  "reparation",
  "inpe",
  "hold",
] as const satisfies readonly AccountKind[]

/** What all accounts of some kinds are owed together; below zero is theirs to give back. */
export function owedTo(kinds: readonly KindOverview[], ...which: readonly AccountKind[]): number {
  return -kinds.filter(({ kind }) => which.includes(kind)).reduce((sum, { balance }) => sum + balance, 0) || 0
}
