import { POLICY_V1 } from "../modules/revenue-allocation/policies/v1"
import { centimos } from "./centimos"
import { PolicyRules } from "./policy"
import { splitMonth, type InstructionPart, type Month, type MonthTerms } from "./split-month"

const split = PolicyRules.parse(POLICY_V1.rules).income_split
const soles = (amount: number) => centimos(Math.round(amount * 100))

const usual: MonthTerms = {
  situation: "sentenced",
  life_sentence: false,
  reparation_outstanding: soles(1000),
  account_state: "open",
}
const month = (terms: Partial<MonthTerms> = {}, rest: Partial<Month> = {}) =>
  splitMonth({
    earned: soles(100),
    carried: soles(0),
    terms: { ...usual, ...terms },
    orders: [],
    instruction: [],
    split,
    ...rest,
  })

const alimony = (order_id: string, amount: number, priority = 1) =>
  ({ order_id, priority, kind: "amount", amount: soles(amount) }) as const
const toFamily = (beneficiary_id: string, percent_bp: number): InstructionPart => ({
  destination: "beneficiary",
  beneficiary_id,
  kind: "percent",
  percent_bp,
})

describe("splitMonth: what the law does with S/ 100 of a month's income (M1)", () => {
  it("sentenced, reparation owed: 70 / 20 / 10", () => {
    expect(month()).toEqual({
      income: 10000n,
      inpe: 1000n,
      reparation: 2000n,
      alimony: [],
      family: [],
      savings: 0n,
      personal: 7000n,
      held: 0n,
      hold_reasons: [],
    })
  })

  it("the last reparation instalment is capped at what is outstanding, the rest joins the 70", () => {
    expect(month({ reparation_outstanding: soles(5) })).toMatchObject({
      personal: 8500n,
      reparation: 500n,
      inpe: 1000n,
    })
  })

  it("no reparation, or all of it paid: 90 / 0 / 10", () => {
    expect(month({ reparation_outstanding: soles(0) })).toMatchObject({ personal: 9000n, reparation: 0n })
  })

  it("more paid than was owed: nothing, and never something back", () => {
    expect(month({ reparation_outstanding: soles(-5) })).toMatchObject({ personal: 9000n, reparation: 0n })
  })

  it("before a sentence there is no civil reparation, whatever is on record", () => {
    expect(month({ situation: "awaiting_sentence" })).toMatchObject({ personal: 9000n, reparation: 0n })
  })

  it("alimony comes out of the 70, and touches neither the 20 nor the 10", () => {
    expect(month({}, { orders: [alimony("alim_1", 30)] })).toMatchObject({
      personal: 4000n,
      alimony: [{ order_id: "alim_1", amount: 3000n }],
      reparation: 2000n,
      inpe: 1000n,
    })
  })

  it("alimony in percent is of the month's income, cut to whole céntimos, and goes by priority", () => {
    const percent = { order_id: "alim_2", priority: 1, kind: "percent", percent_bp: 1111 } as const
    const { alimony: paid } = month(
      {},
      { earned: soles(99.99), orders: [alimony("alim_9", 10, 2), percent, alimony("alim_1", 5, 2)] }
    )
    expect(paid).toEqual([
      { order_id: "alim_2", amount: 1110n },
      { order_id: "alim_9", amount: 1000n },
      { order_id: "alim_1", amount: 500n },
    ])
  })

  it("orders may take the maker's part to the last céntimo", () => {
    expect(month({}, { orders: [alimony("alim_1", 70)] })).toMatchObject({
      alimony: [{ amount: 7000n }],
      personal: 0n,
      held: 0n,
      hold_reasons: [],
    })
  })
})

describe("splitMonth: what the artisan signed", () => {
  const savings = (amount: number): InstructionPart => ({
    destination: "savings",
    kind: "amount",
    amount: soles(amount),
  })

  it("is of what is left after alimony, in the order that was signed", () => {
    const instruction = [toFamily("ben_1", 5000), savings(10), toFamily("ben_2", 2500)]
    expect(month({}, { orders: [alimony("alim_1", 30)], instruction })).toMatchObject({
      family: [
        { beneficiary_id: "ben_1", amount: 2000n },
        { beneficiary_id: "ben_2", amount: 1000n },
      ],
      savings: 1000n,
      personal: 0n,
    })
  })

  it("is cut to what is left: who comes later gets less, or nothing", () => {
    const instruction = [savings(60), toFamily("ben_1", 5000), toFamily("ben_2", 2500)]
    expect(month({}, { instruction })).toMatchObject({
      savings: 6000n,
      family: [{ beneficiary_id: "ben_1", amount: 1000n }],
      personal: 0n,
    })
  })

  it("percentages that make the whole leave no céntimo behind", () => {
    const instruction = [toFamily("ben_1", 3333), toFamily("ben_2", 3333), toFamily("ben_3", 3334)]
    expect(month({}, { earned: soles(0.07), instruction })).toMatchObject({
      family: [{ amount: 1n }, { amount: 2n }, { amount: 2n }],
      personal: 0n,
    })
  })

  it("names each beneficiary once", () => {
    const instruction = [toFamily("ben_1", 1000), toFamily("ben_2", 1000), toFamily("ben_1", 2000)]
    expect(month({}, { instruction })).toMatchObject({
      family: [
        { beneficiary_id: "ben_1", amount: 2100n },
        { beneficiary_id: "ben_2", amount: 700n },
      ],
      personal: 4200n,
    })
  })
})

describe("splitMonth: without a rule, hold and flag (M2)", () => {
  const orders = [alimony("alim_1", 30)]
  const instruction = [toFamily("ben_1", 5000)]
  const nothing = { reparation: 0n, alimony: [], family: [], savings: 0n, personal: 0n }

  it("nothing on record: all but INPE's tenth is held", () => {
    expect(month({}, { terms: null, orders, instruction })).toEqual({
      ...nothing,
      income: 10000n,
      inpe: 1000n,
      held: 9000n,
      hold_reasons: ["no_terms"],
    })
  })

  it("life sentence: all but INPE's tenth is held, for the regulation has no rule", () => {
    expect(month({ life_sentence: true }, { orders, instruction })).toEqual({
      ...nothing,
      income: 10000n,
      inpe: 1000n,
      held: 9000n,
      hold_reasons: ["life_sentence"],
    })
  })

  it("alimony orders above the maker's part: that part is held, for no rule says who gets less", () => {
    expect(
      month({}, { orders: [alimony("alim_1", 40), alimony("alim_2", 30.01)], instruction })
    ).toMatchObject({
      ...nothing,
      reparation: 2000n,
      held: 7000n,
      hold_reasons: ["alimony_exceeds_share"],
    })
  })

  it("released: the maker's part after alimony is held, for the account is closed", () => {
    expect(month({ situation: "released", account_state: "closed" }, { orders, instruction })).toMatchObject({
      ...nothing,
      reparation: 2000n,
      alimony: [{ order_id: "alim_1", amount: 3000n }],
      held: 4000n,
      hold_reasons: ["released"],
    })
  })

  it.each([
    ["none", "no_special_account"],
    ["closed", "no_special_account"],
    ["barred", "account_barred"],
  ] as const)(
    "account %s: only the artisan's own money is held (%s), the family is paid",
    (state, reason) => {
      const withSavings: InstructionPart[] = [
        ...instruction,
        { destination: "savings", kind: "amount", amount: soles(5) },
      ]
      expect(month({ account_state: state }, { orders, instruction: withSavings })).toMatchObject({
        alimony: [{ amount: 3000n }],
        family: [{ beneficiary_id: "ben_1", amount: 2000n }],
        savings: 0n,
        personal: 0n,
        held: 2000n,
        hold_reasons: [reason],
      })
    }
  )

  it("no money, no reason", () => {
    expect(month({}, { earned: soles(0), terms: null })).toMatchObject({ held: 0n, hold_reasons: [] })
    expect(month({ account_state: "none" }, { instruction: [toFamily("ben_1", 10000)] })).toMatchObject({
      family: [{ amount: 7000n }],
      held: 0n,
      hold_reasons: [],
    })
  })
})

describe("splitMonth: a month below zero (M7)", () => {
  it("divides nothing, so that it stays to be earned", () => {
    expect(month({}, { earned: soles(-3) })).toMatchObject({ income: 0n, inpe: 0n, personal: 0n, held: 0n })
  })

  it("divides what is above the negative that came over", () => {
    expect(month({}, { carried: soles(-30) })).toMatchObject({ income: 7000n, personal: 4900n, inpe: 700n })
    expect(month({}, { carried: soles(-100) })).toMatchObject({ income: 0n })
  })
})
