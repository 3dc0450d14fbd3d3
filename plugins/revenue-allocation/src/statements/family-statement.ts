import { type Centimos, sum } from "../domain/centimos"
import type { PayoutFact } from "../modules/revenue-allocation/payouts/payout-facts"
import type { Credit, MonthStatement } from "./month-statement"
import { dayInWords, payoutInWords } from "./statement-words"

/** What one relative is told of a month: their own lines and nothing that says what anybody else has. */
export type FamilyStatement = {
  code: string
  month: string
  closedAt: Date
  lines: { text: string; note: string | null; amount: Centimos }[]
  total: Centimos
  payouts: { text: string; amount: Centimos }[]
}

/** The beneficiary's own part of a statement; null for somebody who got nothing of the month. */
export function familyStatement(statement: MonthStatement, beneficiaryId: string): FamilyStatement | null {
  const own = statement.credits.filter((credit) => credit.beneficiaryId === beneficiaryId)
  if (own.length === 0) return null
  const { code, month, closedAt, payouts, facts } = statement
  const orders = new Set(
    facts.orders.filter(({ beneficiary_id }) => beneficiary_id === beneficiaryId).map(({ id }) => id)
  )
  const theirs = ({ payeeKind, payeeId }: PayoutFact) =>
    payeeKind === "beneficiary" ? payeeId === beneficiaryId : payeeKind === "court" && orders.has(payeeId)
  return {
    ...{ code, month, closedAt },
    lines: own.map(lineOf),
    total: sum(own.map(({ amount }) => amount)),
    payouts: payouts.filter(theirs).map((payout) => ({ text: payoutInWords(payout), amount: payout.amount })),
  }
}

function lineOf({ orderId, kind, on, amount }: Credit): FamilyStatement["lines"][number] {
  return {
    amount,
    text: orderId ? "Alimentos, por orden del juez" : "Lo que la persona firmó para usted",
    note: kind === "hold_released" ? `Estaba guardado y se soltó el ${dayInWords(on)}` : null,
  }
}
