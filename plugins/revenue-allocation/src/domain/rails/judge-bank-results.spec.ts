import { centimos } from "../centimos"
import { judgeBankResults, type KnownPayout } from "./judge-bank-results"
import type { BankOutcome, BankResult } from "./read-bank-results"

const TODAY = "2026-12-10"

const row = (outcome: BankOutcome, date = "2026-12-02", change: Partial<BankResult> = {}): BankResult => ({
  ...{ line: 2, reference: "T1", outcome, date, amount: centimos(5000) },
  reason: outcome === "paid" ? "" : "Cuenta cerrada",
  ...change,
})

const payout = (change: Partial<KnownPayout> = {}): KnownPayout => ({
  ...{ id: "pout_1", reference: "T1", amount: centimos(5000), state: "sent", sentOn: "2026-12-01" },
  ...{ paidOn: null, returnedOn: null },
  ...change,
})

/** What the row makes of the payout: its new state, "old news", or the problem. */
function verdict(told: BankResult, known: KnownPayout): string {
  const { changes, unchanged, problems } = judgeBankResults(
    [told],
    new Map([[known.reference, known]]),
    TODAY
  )
  expect(changes.length + unchanged + problems.length).toBe(1)
  return changes[0]?.to ?? problems[0]?.code ?? "old news"
}

describe("what a bank says", () => {
  it.each([
    ["sent", "paid", "paid"],
    ["sent", "rejected", "returned"],
    ["sent", "returned", "returned"],
    ["parked", "paid", "paid"],
    ["parked", "rejected", "returned"],
  ] as const)("of one that is %s and was %s makes it %s", (state, outcome, expected) => {
    expect(verdict(row(outcome), payout({ state }))).toBe(expected)
  })

  it("may bring back what was paid, but not before it was", () => {
    const paid = payout({ state: "paid", paidOn: "2026-12-03" })
    expect(verdict(row("returned", "2026-12-05"), paid)).toBe("returned")
    expect(verdict(row("returned", "2026-12-02"), paid)).toBe("return_before_payment")
    expect(verdict(row("rejected", "2026-12-05"), paid)).toBe("rejected_after_paid")
  })

  it("changes nothing when it is known already, also out of order", () => {
    expect(verdict(row("paid"), payout({ state: "paid", paidOn: "2026-12-02" }))).toBe("old news")
    expect(verdict(row("returned"), payout({ state: "returned", returnedOn: "2026-12-02" }))).toBe("old news")
    expect(verdict(row("paid", "2026-12-02"), payout({ state: "returned", returnedOn: "2026-12-04" }))).toBe(
      "old news"
    )
    const both = payout({ state: "returned", paidOn: "2026-12-02", returnedOn: "2026-12-04" })
    expect(verdict(row("paid", "2026-12-02"), both)).toBe("old news")
  })

  it("cannot be a payment after the return: that money went back to its account", () => {
    const known = payout({ state: "returned", returnedOn: "2026-12-04" })
    expect(verdict(row("paid", "2026-12-05"), known)).toBe("paid_after_return")
  })

  it("is about payouts of the batch that were sent, by their amount and in their time", () => {
    expect(verdict(row("paid", undefined, { reference: "T2" }), payout())).toBe("unknown_reference")
    expect(verdict(row("paid", undefined, { amount: centimos(5001) }), payout())).toBe("amount_differs")
    expect(verdict(row("paid"), payout({ state: "cancelled" }))).toBe("not_sent")
    expect(verdict(row("paid"), payout({ state: "pending", sentOn: null }))).toBe("not_sent")
    expect(verdict(row("paid", "2026-11-30"), payout())).toBe("before_sent")
    expect(verdict(row("paid", "2026-12-11"), payout())).toBe("in_future")
  })
})
