import type { Centimos } from "../centimos"
import { solesOf } from "./bank-file-lines"
import type { BankResultProblem, BankResultProblemCode } from "./bank-result-problem"
import type { BankResult } from "./read-bank-results"
import { withoutNumbers } from "./without-numbers"

/** Where a payout is on its way. */
export type PayoutState = "pending" | "sent" | "paid" | "returned" | "parked" | "cancelled"

/** A payout as the ledger knows it. Days are of Lima. */
export type KnownPayout = {
  id: string
  reference: string
  amount: Centimos
  state: PayoutState
  sentOn: string | null
  paidOn: string | null
  returnedOn: string | null
}

/** What a row of the file changes. */
export type PayoutChange = { id: string; to: "paid" | "returned"; on: string; note: string }

/**
 * What a bank's results mean for the payouts of a batch. What is known already changes nothing, also when it comes
 * late: a payment told after its return is old news when it was made before. One problem, and nothing may be changed.
 * @param today the day of Lima
 */
export function judgeBankResults(
  rows: readonly BankResult[],
  payouts: ReadonlyMap<string, KnownPayout>,
  today: string
): { changes: PayoutChange[]; unchanged: number; problems: BankResultProblem[] } {
  const changes: PayoutChange[] = []
  const problems: BankResultProblem[] = []
  let unchanged = 0
  for (const row of rows) {
    const payout = payouts.get(row.reference)
    if (!payout) {
      problems.push({ line: row.line, code: "unknown_reference", detail: shown(row.reference) })
      continue
    }
    const verdict = judge(row, payout, today)
    if (typeof verdict === "string")
      changes.push({ id: payout.id, to: verdict, on: row.date, note: row.reason })
    else if (verdict) problems.push({ line: row.line, ...verdict })
    else unchanged += 1
  }
  return { changes, unchanged, problems }
}

type Verdict = "paid" | "returned" | Omit<BankResultProblem, "line"> | null

const wrong = (code: BankResultProblemCode, detail?: string) => ({ code, detail })

function judge(row: BankResult, payout: KnownPayout, today: string): Verdict {
  const { state, paidOn, returnedOn, sentOn } = payout
  if (row.amount !== payout.amount) return wrong("amount_differs", solesOf(payout.amount))
  if (state === "pending" || state === "cancelled" || sentOn === null) return wrong("not_sent")
  if (row.date < sentOn) return wrong("before_sent", sentOn)
  if (row.date > today) return wrong("in_future")
  if (row.outcome === "paid") {
    if (state === "paid") return null
    if (state !== "returned") return "paid"
    const older = returnedOn !== null && row.date <= returnedOn
    return older ? null : wrong("paid_after_return", returnedOn ?? undefined)
  }
  if (state === "returned") return null
  if (state === "paid") {
    if (row.outcome === "rejected") return wrong("rejected_after_paid", paidOn ?? undefined)
    if (paidOn !== null && row.date < paidOn) return wrong("return_before_payment", paidOn)
  }
  return "returned"
}

/** A reference of ours as it is; of anything else no more than can be no account's number. */
function shown(reference: string): string {
  return /^T\d{12}$/.test(reference) ? reference : withoutNumbers(reference).slice(0, 20)
}
