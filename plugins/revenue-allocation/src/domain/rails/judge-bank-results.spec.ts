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

const judge = (told: BankResult, known: KnownPayout) =>
  judgeBankResults([told], new Map([[known.reference, known]]), TODAY)

/** What the row makes of the payout: its new state, "old news", or the problem. */
function verdict(told: BankResult, known: KnownPayout): string {
  const { changes, unchanged, problems } = judge(told, known)
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

  it("changes the payout on the day that the bank says, with its reason, and counts the rest", () => {
    const payouts = [payout(), payout({ id: "pout_2", reference: "T2", state: "paid", paidOn: "2026-12-02" })]
    const rows = [row("rejected"), row("paid", "2026-12-02", { line: 3, reference: "T2" })]
    expect(judgeBankResults(rows, new Map(payouts.map((one) => [one.reference, one])), TODAY)).toEqual({
      changes: [{ id: "pout_1", to: "returned", on: "2026-12-02", note: "Cuenta cerrada" }],
      unchanged: 1,
      problems: [],
    })
  })

  it.each(["2026-12-01", TODAY])("may be of any day from when it was sent until today: %s", (date) => {
    expect(verdict(row("paid", date), payout())).toBe("paid")
    expect(verdict(row("rejected", date), payout())).toBe("returned")
  })

  it("may bring back what was paid, but not before it was", () => {
    const paid = payout({ state: "paid", paidOn: "2026-12-03" })
    expect(verdict(row("returned", "2026-12-05"), paid)).toBe("returned")
    expect(verdict(row("returned", "2026-12-03"), paid)).toBe("returned")
    expect(verdict(row("returned", "2026-12-02"), paid)).toBe("return_before_payment")
    expect(verdict(row("rejected", "2026-12-05"), paid)).toBe("rejected_after_paid")
  })

  it("changes nothing when it is known already, also out of order", () => {
    expect(verdict(row("paid"), payout({ state: "paid", paidOn: "2026-12-02" }))).toBe("old news")
    expect(verdict(row("returned"), payout({ state: "returned", returnedOn: "2026-12-02" }))).toBe("old news")
    expect(verdict(row("paid", "2026-12-02"), payout({ state: "returned", returnedOn: "2026-12-04" }))).toBe(
      "old news"
    )
    expect(verdict(row("paid", "2026-12-04"), payout({ state: "returned", returnedOn: "2026-12-04" }))).toBe(
      "old news"
    )
    const both = payout({ state: "returned", paidOn: "2026-12-02", returnedOn: "2026-12-04" })
    expect(verdict(row("paid", "2026-12-02"), both)).toBe("old news")
  })

  it("cannot be a payment after the return: that money went back to its account", () => {
    const known = payout({ state: "returned", returnedOn: "2026-12-04" })
    expect(verdict(row("paid", "2026-12-05"), known)).toBe("paid_after_return")
    // Also where it had been paid before it came back: that is a second payment.
    expect(verdict(row("paid", "2026-12-05"), { ...known, paidOn: "2026-12-02" })).toBe("paid_after_return")
    expect(verdict(row("paid", "2026-12-02"), { ...known, paidOn: "2026-12-02" })).toBe("old news")
  })

  it("repeats a reference of ours, and of anything else no number of an account", () => {
    const told = (reference: string) =>
      judgeBankResults([row("paid", undefined, { reference })], new Map(), "2026-12-31").problems[0]?.detail
    expect(told("T000009000001")).toBe("T000009000001")
    expect(told("00219100123456789012")).toBe("…")
    expect(told("nada")).toBe("nada")
  })

  it("is about payouts of the batch that were sent, by their amount and in their time", () => {
    expect(verdict(row("paid", undefined, { reference: "T2" }), payout())).toBe("unknown_reference")
    expect(verdict(row("paid", undefined, { amount: centimos(5001) }), payout())).toBe("amount_differs")
    expect(verdict(row("paid"), payout({ state: "cancelled" }))).toBe("not_sent")
    expect(verdict(row("paid"), payout({ state: "pending", sentOn: null }))).toBe("not_sent")
    expect(verdict(row("paid"), payout({ state: "pending" }))).toBe("not_sent")
    expect(verdict(row("paid"), payout({ state: "parked", sentOn: null }))).toBe("not_sent")
    expect(verdict(row("paid", "2026-11-30"), payout())).toBe("before_sent")
    expect(verdict(row("paid", "2026-12-11"), payout())).toBe("in_future")
  })

  it.each([
    ["the payout's amount", row("paid", undefined, { amount: centimos(1) }), payout(), "50.00"],
    ["the day on which it was sent", row("paid", "2026-11-30"), payout(), "2026-12-01"],
    [
      "the day on which it was paid",
      row("rejected", "2026-12-05"),
      payout({ state: "paid", paidOn: "2026-12-03" }),
      "2026-12-03",
    ],
    [
      "the day on which it was paid",
      row("returned", "2026-12-02"),
      payout({ state: "paid", paidOn: "2026-12-03" }),
      "2026-12-03",
    ],
    [
      "the day on which it came back",
      row("paid", "2026-12-05"),
      payout({ state: "returned", returnedOn: "2026-12-04" }),
      "2026-12-04",
    ],
    [
      "as much of an unknown reference as fits",
      row("paid", undefined, { reference: "X".repeat(99) }),
      payout(),
      "X".repeat(20),
    ],
  ])("is contradicted with its line and %s", (_what, told, known, detail) => {
    expect(judge({ ...told, line: 7 }, known).problems).toMatchObject([{ line: 7, detail }])
  })
})
