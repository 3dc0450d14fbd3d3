import { toJsonInteger } from "../../../domain/centimos"
import { HOLD_REASONS, type HoldReason } from "../../../domain/split-month"
import type { SettlementShare } from "./divide-incomes"

/** Sums of the shares of a month, in céntimos. `income` is what all the parts after it add up to. */
export type SettlementTotals = {
  artisans: number
  earned: number
  carried: number
  income: number
  inpe: number
  reparation: number
  alimony: number
  family: number
  savings: number
  personal: number
  held: number
  /** What is held and of how many, for each reason that there is. */
  held_by_reason: { reason: HoldReason; amount: number; artisans: number }[]
  /** How many owe after the month, and how much: it is carried to the next. */
  negative: { artisans: number; amount: number }
}

export const NO_TOTALS: SettlementTotals = {
  ...{ artisans: 0, earned: 0, carried: 0, income: 0, inpe: 0, reparation: 0, alimony: 0, family: 0 },
  ...{ savings: 0, personal: 0, held: 0, held_by_reason: [], negative: { artisans: 0, amount: 0 } },
}

/** The parts of a month's income that are added up, in the order in which people read them. */
export const PARTS = ["inpe", "reparation", "alimony", "family", "savings", "personal", "held"] as const
export type Part = (typeof PARTS)[number]

/** The same totals with some more shares. */
export function withShares(totals: SettlementTotals, shares: readonly SettlementShare[]): SettlementTotals {
  const held = new Map(totals.held_by_reason.map((one) => [one.reason, { ...one }]))
  const sums = { ...totals, negative: { ...totals.negative } }
  for (const share of shares) {
    sums.artisans += 1
    for (const name of [
      "earned",
      "carried",
      "income",
      "inpe",
      "reparation",
      "savings",
      "personal",
      "held",
    ] as const) {
      sums[name] = toJsonInteger(BigInt(sums[name]) + share[name])
    }
    for (const name of ["alimony", "family"] as const) {
      for (const { amount } of share[name]) sums[name] = toJsonInteger(BigInt(sums[name]) + amount)
    }
    for (const reason of share.hold_reasons) {
      const one = held.get(reason) ?? { reason, amount: 0, artisans: 0 }
      held.set(reason, {
        reason,
        amount: toJsonInteger(BigInt(one.amount) + share.held),
        artisans: one.artisans + 1,
      })
    }
    const after = share.earned + share.carried
    if (after < 0n) {
      sums.negative.artisans += 1
      sums.negative.amount = toJsonInteger(BigInt(sums.negative.amount) + after)
    }
  }
  return { ...sums, held_by_reason: HOLD_REASONS.flatMap((reason) => held.get(reason) ?? []) }
}
