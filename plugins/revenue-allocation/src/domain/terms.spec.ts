import { orderProblems, type OrderStatement, termsProblems, type TermsStatement } from "./terms"

const said: TermsStatement = {
  valid_from: "2026-11-01",
  situation: "sentenced",
  life_sentence: false,
  reparation_outstanding: 1n,
  account_state: "open",
  account: "04001234567",
  account_kind: "account",
}
const setting = { today: "2026-11-23", released_on: null, has_account: false }
const codes = (
  change: Partial<TermsStatement> = {},
  met: Partial<typeof setting> | { released_on: string } = {}
) => termsProblems({ ...said, ...change }, { ...setting, ...met }).map(({ code }) => code)

describe("terms", () => {
  it("are taken as they should be, also from today on", () => {
    expect(codes()).toEqual([])
    expect(codes({ valid_from: "2026-11-23" })).toEqual([])
    expect(codes({ situation: "awaiting_sentence", reparation_outstanding: 0n })).toEqual([])
  })

  it("are of no day to come", () => {
    expect(codes({ valid_from: "2026-11-24" })).toEqual(["day_in_future"])
  })

  it("have neither reparation nor a life sentence before a judgment", () => {
    expect(codes({ situation: "awaiting_sentence", life_sentence: true })).toEqual([
      "life_before_sentence",
      "reparation_before_sentence",
    ])
  })

  it("have the number of an account exactly when it is open, and need none again where one is known", () => {
    const none = { account: null, account_kind: null }
    expect(codes(none)).toEqual(["account_missing"])
    expect(codes(none, { has_account: true })).toEqual([])
    for (const account_state of ["none", "barred", "closed"] as const) {
      expect(codes({ ...none, account_state })).toEqual([])
      expect(codes({ account_state })).toEqual(["account_not_open"])
    }
  })

  it("say what kind of number an account has, and have a number of that kind", () => {
    expect(codes({ account_kind: null })).toEqual(["account_kind_missing"])
    expect(codes({ account_kind: "cci" })).toEqual(["invalid_account_number"])
  })

  it("may say the kind of an account whose number stays", () => {
    expect(codes({ account: null, account_kind: "cci" }, { has_account: true })).toEqual([])
  })

  it.each([
    [{ valid_from: "2026-11-24" }, "valid_from"],
    [
      { situation: "awaiting_sentence" as const, life_sentence: true, reparation_outstanding: 0n },
      "life_sentence",
    ],
    [{ situation: "awaiting_sentence" as const }, "reparation_outstanding"],
    [{ account: null }, "account"],
    [{ account_state: "closed" as const }, "account"],
    [{ account_kind: null }, "account_kind"],
    [{ account: "123" }, "account"],
  ])("with %j are refused for what stands in %s", (change, field) => {
    expect(termsProblems({ ...said, ...change }, setting).map((problem) => problem.field)).toEqual([field])
  })

  it("are refused for the situation where somebody left prison before", () => {
    expect(termsProblems(said, { ...setting, released_on: "2026-10-01" })).toEqual([
      { code: "artisan_released", field: "situation" },
    ])
  })

  it("say of somebody who left prison that they did, from that day on", () => {
    expect(codes({ valid_from: "2026-11-10" }, { released_on: "2026-11-10" })).toEqual(["artisan_released"])
    expect(codes({ valid_from: "2026-11-09" }, { released_on: "2026-11-10" })).toEqual([])
    expect(codes({ valid_from: "2026-11-10", situation: "released" }, { released_on: "2026-11-10" })).toEqual(
      []
    )
  })
})

describe("an alimony order", () => {
  const order = (starts_on: string, ends_on: string | null, beneficiary_id = "benf_1"): OrderStatement => ({
    ...{ beneficiary_id, starts_on, ends_on },
  })
  const problems = (one: OrderStatement, ...others: OrderStatement[]) =>
    orderProblems(one, others, new Set(["benf_1"])).map(({ code }) => code)

  it("shares no day with another for the same beneficiary", () => {
    const june = order("2026-06-01", "2026-06-30")
    expect(problems(order("2026-07-01", null), june)).toEqual([])
    expect(problems(order("2026-05-01", "2026-05-31"), june)).toEqual([])
    expect(problems(order("2026-06-30", null), june)).toEqual(["alimony_overlaps"])
    expect(problems(order("2026-05-01", "2026-06-01"), june)).toEqual(["alimony_overlaps"])
    expect(problems(order("2026-05-01", null), june)).toEqual(["alimony_overlaps"])
    expect(problems(june, order("2026-05-01", null))).toEqual(["alimony_overlaps"])
    expect(problems(june, order("2026-05-01", null, "benf_2"))).toEqual([])
  })

  it("may be of one day, ends after it begins, and is for somebody who is there", () => {
    expect(problems(order("2026-06-01", "2026-06-01"))).toEqual([])
    expect(problems(order("2026-06-02", "2026-06-01", "benf_2"))).toEqual([
      "unknown_beneficiary",
      "ends_before_start",
    ])
  })

  it("is refused for the field that is wrong", () => {
    const june = order("2026-06-01", "2026-06-30")
    const fields = (one: OrderStatement, ...others: OrderStatement[]) =>
      orderProblems(one, others, new Set(["benf_1"])).map(({ field }) => field)
    expect(fields(order("2026-06-01", null, "benf_2"))).toEqual(["beneficiary_id"])
    expect(fields(order("2026-06-02", "2026-06-01"))).toEqual(["ends_on"])
    expect(fields(order("2026-06-30", null), june)).toEqual(["starts_on"])
  })
})
