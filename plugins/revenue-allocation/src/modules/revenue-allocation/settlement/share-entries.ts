import { centimos, type Centimos } from "../../../domain/centimos"
import type { MonthParts } from "../../../domain/split-month"

/** What is given to somebody, by the code of their account in the ledger. */
export type Credit = { account: string; amount: Centimos }

/** The accounts that a month's parts go to, in the law's order; without those that come to nothing. */
export function creditsOf(artisanId: string, parts: Omit<MonthParts, "income" | "hold_reasons">): Credit[] {
  const { inpe, reparation, alimony, family, savings, personal, held } = parts
  return [
    { account: "inpe:activity", amount: inpe },
    { account: `reparation:${artisanId}`, amount: reparation },
    ...alimony.map(({ order_id, amount }) => ({ account: `court:${order_id}`, amount })),
    ...family.map(({ beneficiary_id, amount }) => ({
      account: `artisan:${artisanId}:family:${beneficiary_id}`,
      amount,
    })),
    { account: `artisan:${artisanId}:savings`, amount: savings },
    { account: `artisan:${artisanId}:personal`, amount: personal },
    { account: holdAccount(artisanId), amount: held },
  ].filter(({ amount }) => amount !== 0n)
}

/** Where money of one artisan waits. */
export function holdAccount(artisanId: string): string {
  return `hold:${artisanId}`
}

/** Entries that take what is given from one account: its debit first, a credit for each. */
export function entriesFrom(account: string, credits: readonly Credit[]) {
  const taken = credits.reduce((sum, { amount }) => sum + amount, 0n)
  return [
    { account, amount: centimos(taken), line_id: null },
    ...credits.map((credit) => ({
      account: credit.account,
      amount: centimos(-credit.amount),
      line_id: null,
    })),
  ]
}
