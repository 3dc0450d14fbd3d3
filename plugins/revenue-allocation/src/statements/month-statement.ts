import { centimos, type Centimos, sum } from "../domain/centimos"
import type { Relation } from "../domain/beneficiary"
import type { HoldReason } from "../domain/split-month"
import type { PayoutFact } from "../modules/revenue-allocation/payouts/payout-facts"
import type { StatementFacts } from "../modules/revenue-allocation/terms/statement-facts"

/** An entry of the month on an artisan's income account. Amounts in céntimos; what the artisan earns is above zero. */
export type IncomeEntry = {
  /** The day in Lima. */
  on: string
  /** Of its transaction: `sale_captured`, `payment_refunded`… */
  kind: string
  lineId: string | null
  /** How many pieces of the line the buyer kept then; null where the posting does not say. */
  quantity: number | null
  /** What this posting moved of the line without IGV, for everybody together. */
  net: Centimos
  amount: Centimos
}

/** What one line of an order brought in the month, or took back. */
export type StatementLine = IncomeEntry & { product: string | null }

/** Somebody's part of what was divided: a credit of the ledger. */
export type Credit = {
  on: string
  /** `settlement`, or `hold_released` for what was let go of later. */
  kind: string
  account: string
  beneficiaryId: string | null
  orderId: string | null
  amount: Centimos
}

/** A month's parts as its close kept them, in céntimos. */
export type Division = Record<
  | ("earned" | "carried" | "income" | "inpe" | "reparation")
  | ("alimony" | "family" | "savings" | "personal" | "held"),
  Centimos
>

/** What was held of the month, and what became of it. */
export type StatementHold = {
  amount: Centimos
  reasons: readonly HoldReason[]
  /** The day in Lima; null while it is held. */
  releasedOn: string | null
}

/** All that one artisan is told of one closed month; nothing of it says who anybody is. */
export type MonthStatement = {
  code: string
  establishment: string
  /** `2026-10` */
  month: string
  /** When the month was closed. */
  closedAt: Date
  division: Division
  /** The rules that the month was divided by, with their articles, as the policy states them. */
  basis: Record<"maker" | "reparation" | "inpe", string>
  sold: readonly StatementLine[]
  returned: readonly StatementLine[]
  /** What reached the month after its figures were fixed, with the opposite sign: the next month carries it. */
  late: Centimos
  credits: readonly Credit[]
  holds: readonly StatementHold[]
  facts: StatementFacts
  relations: ReadonlyMap<string, Relation>
  /** Of the month after, when this one is paid. */
  payouts: readonly PayoutFact[]
}

/**
 * Puts a month's entries together by order line: what was sold, what came back by what happened. With `late` they add
 * up to what the close divided, to the céntimo.
 */
export function incomeLines(
  entries: readonly IncomeEntry[],
  earned: Centimos
): { sold: IncomeEntry[]; returned: IncomeEntry[]; late: Centimos } {
  const lines = new Map<string, IncomeEntry>()
  for (const entry of entries) {
    if (entry.amount === 0n) continue
    const key = entry.amount > 0n ? `sold ${entry.lineId}` : `${entry.kind} ${entry.lineId}`
    const known = lines.get(key)
    lines.set(key, known ? both(known, entry) : entry)
  }
  const all = [...lines.values()]
  return {
    sold: all.filter(({ amount }) => amount > 0n),
    returned: all.filter(({ amount }) => amount < 0n),
    late: centimos(earned - sum(entries.map(({ amount }) => amount))),
  }
}

/** What is owed after the month, at most zero: the next months earn it first (M7). */
export function carriedOn({ earned, carried }: Pick<Division, "earned" | "carried">): Centimos {
  const left = earned + carried
  return centimos(left < 0n ? left : 0n)
}

/** A line that was paid in parts: the first day, the last number of pieces. */
function both(first: IncomeEntry, next: IncomeEntry): IncomeEntry {
  return {
    ...first,
    quantity: next.quantity ?? first.quantity,
    net: centimos(first.net + next.net),
    amount: centimos(first.amount + next.amount),
  }
}
