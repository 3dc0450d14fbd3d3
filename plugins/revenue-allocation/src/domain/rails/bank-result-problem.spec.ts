import { bankResultWords, type BankResultProblemCode } from "./bank-result-problem"

/** Every problem, and whether its words have a place for the detail. */
const DETAILED: Record<BankResultProblemCode, boolean> = {
  unreadable_text: false,
  empty_file: false,
  unclosed_quote: false,
  too_many_rows: true,
  no_header: false,
  second_header: false,
  bad_kind: true,
  wrong_cells: true,
  bad_batch: true,
  other_batch: true,
  bad_count: true,
  wrong_count: true,
  wrong_total: true,
  bad_amount: true,
  bad_date: true,
  bad_outcome: true,
  missing_reason: false,
  long_reason: true,
  unknown_reference: true,
  repeated_reference: true,
  amount_differs: true,
  not_sent: false,
  before_sent: true,
  in_future: false,
  rejected_after_paid: true,
  return_before_payment: true,
  paid_after_return: true,
}
const codes = Object.keys(DETAILED) as BankResultProblemCode[]

describe("the words for a problem of a bank's file", () => {
  it.each(codes)("for %s are a sentence in each language, with its detail if it has one", (code) => {
    const told = (["es", "en"] as const).map((locale) =>
      bankResultWords({ line: 2, code, detail: 4711 }, locale)
    )
    expect(new Set(told).size).toBe(2)
    for (const words of told) {
      expect(words).toMatch(/^[\p{Lu}«“]/u)
      expect(words).toMatch(/\.$/)
      expect(words).not.toContain("{}")
      expect(words.includes("4711")).toBe(DETAILED[code])
    }
  })

  it("are the same when nobody knows the detail, without it", () => {
    const known = bankResultWords({ line: 2, code: "amount_differs", detail: "50.00" }, "es")
    expect(bankResultWords({ line: 2, code: "amount_differs" }, "es")).toBe(known.replace("50.00", ""))
  })
})
