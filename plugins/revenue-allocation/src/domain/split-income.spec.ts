import fc from "fast-check"
import { POLICY_V1 } from "../modules/revenue-allocation/policies/v1"
import { centimos, sum } from "./centimos"
import { PolicyRules } from "./policy"
import { splitIncome, type Terms } from "./split-income"

const split = PolicyRules.parse(POLICY_V1.rules).income_split
const soles = (amount: number) => centimos(Math.round(amount * 100))

const usual: Terms = {
  reparation_outstanding: soles(1000),
  alimony: [],
  special_account: true,
  life_sentence: false,
}
const parts = (terms: Partial<Terms>, income = soles(100)) =>
  splitIncome(income, { ...usual, ...terms }, split)

describe("splitIncome: what the law does with S/ 100 of a month's income (M1)", () => {
  it("sentenced, reparation owed: 70 / 20 / 10", () => {
    expect(parts({})).toMatchObject({ personal: 7000n, reparation: 2000n, inpe: 1000n, held: 0n })
  })

  it("the last reparation instalment is capped at what is outstanding, the rest joins the 70", () => {
    expect(parts({ reparation_outstanding: soles(5) })).toMatchObject({
      personal: 8500n,
      reparation: 500n,
      inpe: 1000n,
    })
  })

  it("no reparation, all of it paid, or not sentenced yet: 90 / 0 / 10", () => {
    expect(parts({ reparation_outstanding: soles(0) })).toMatchObject({
      personal: 9000n,
      reparation: 0n,
      inpe: 1000n,
    })
  })

  it("alimony comes out of the 70, and touches neither the 20 nor the 10", () => {
    const alimony = [{ order_id: "alim_1", amount: soles(30) }]
    expect(parts({ alimony })).toMatchObject({ personal: 4000n, alimony, reparation: 2000n, inpe: 1000n })
  })
})

describe("splitIncome: without a rule, hold and flag (M2)", () => {
  it("life sentence: all but INPE's tenth is held, for the regulation has no rule", () => {
    expect(parts({ life_sentence: true })).toEqual({
      inpe: 1000n,
      reparation: 0n,
      alimony: [],
      personal: 0n,
      held: 9000n,
      hold_reasons: ["life_sentence"],
    })
  })

  it("no special account: the maker's part is held, what others are owed is not", () => {
    const alimony = [{ order_id: "alim_1", amount: soles(30) }]
    expect(parts({ special_account: false, alimony })).toEqual({
      inpe: 1000n,
      reparation: 2000n,
      alimony,
      personal: 0n,
      held: 4000n,
      hold_reasons: ["no_special_account"],
    })
  })

  it("alimony orders above the maker's part: held, for no rule says who gets less", () => {
    const alimony = [
      { order_id: "alim_1", amount: soles(50) },
      { order_id: "alim_2", amount: soles(30) },
    ]
    expect(parts({ alimony })).toMatchObject({
      alimony: [],
      held: 7000n,
      hold_reasons: ["alimony_exceeds_share"],
    })
  })

  it("a negative month is not divided", () => {
    expect(() => parts({}, centimos(-1))).toThrow(RangeError)
  })
})

const anyTerms: fc.Arbitrary<Terms> = fc.record({
  reparation_outstanding: fc.bigInt({ min: 0n, max: 200_000n }).map(centimos),
  alimony: fc.array(
    fc.record({ order_id: fc.string(), amount: fc.bigInt({ min: 1n, max: 50_000n }).map(centimos) }),
    { maxLength: 3 }
  ),
  special_account: fc.boolean(),
  life_sentence: fc.boolean(),
})
const anyIncome = fc.bigInt({ min: 0n, max: 1_000_000n }).map(centimos)

describe("splitIncome: whatever the terms", () => {
  it("the parts add up to the income and none is below zero", () => {
    fc.assert(
      fc.property(anyIncome, anyTerms, (income, terms) => {
        const { inpe, reparation, alimony, personal, held } = splitIncome(income, terms, split)
        const all = [inpe, reparation, personal, held, ...alimony.map(({ amount }) => amount)]
        expect(sum(all)).toBe(income)
        expect(all.every((part) => part >= 0n)).toBe(true)
      })
    )
  })

  it("INPE's part is within a céntimo of a tenth, and reparation never above its fifth or its debt", () => {
    fc.assert(
      fc.property(anyIncome, anyTerms, (income, terms) => {
        const { inpe, reparation } = splitIncome(income, terms, split)
        expect(inpe * 10n - income < 10n && income - inpe * 10n < 10n).toBe(true)
        expect(reparation <= terms.reparation_outstanding).toBe(true)
        expect(reparation * 5n - income < 5n).toBe(true)
      })
    )
  })

  it("something is held exactly when there is a reason, and money to hold", () => {
    fc.assert(
      fc.property(anyIncome, anyTerms, (income, terms) => {
        const { held, hold_reasons } = splitIncome(income, terms, split)
        if (held > 0n) expect(hold_reasons).toHaveLength(1)
        if (hold_reasons.length === 0) expect(held).toBe(0n)
      })
    )
  })
})
