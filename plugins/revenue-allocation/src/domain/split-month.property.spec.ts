import fc from "fast-check"
import { centimos, sum, ZERO, type Centimos } from "./centimos"
import { HOLD_REASONS, splitMonth, type MonthParts } from "./split-month"
import { anyInstruction, anyMonth, anyOrders, anyTerms } from "./test/any-month"
import { exactInstruction, exactMonth } from "./test/exact-month"
import { Fraction, total } from "./test/fraction"
import { rules } from "./test/sale-examples"

const ONE = Fraction.of(1)
const amounts = (parts: readonly { amount: Centimos }[]) => parts.map(({ amount }) => amount)
const allOf = ({ inpe, reparation, alimony, family, savings, personal, held }: MonthParts) => [
  ...[inpe, reparation, savings, personal, held],
  ...amounts(alimony),
  ...amounts(family),
]

describe("splitMonth: any month of anybody", () => {
  it("the parts add up to the income, and nothing is ever paid below zero (M4, M7)", () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        const parts = splitMonth(month)
        expect(sum(allOf(parts))).toBe(parts.income)
        expect(allOf(parts).every((part) => part >= 0n)).toBe(true)
        expect([...parts.alimony, ...parts.family].every(({ amount }) => amount > 0n)).toBe(true)
      })
    )
  })

  it("INPE, reparation, the maker's part and each order are within a céntimo of the exact rational", () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        const parts = splitMonth(month)
        const exact = exactMonth(month)
        const near = (part: bigint, of: Fraction) => Fraction.of(part).isWithin(ONE, of)
        expect(Fraction.of(parts.income)).toEqual(exact.income)
        expect(near(parts.inpe, exact.inpe)).toBe(true)
        const isDivided = month.terms !== null && !month.terms.life_sentence
        if (!isDivided) return
        expect(near(parts.reparation, exact.reparation)).toBe(true)
        expect(near(parts.income - parts.inpe - parts.reparation, exact.own)).toBe(true)
        for (const { order_id, amount } of parts.alimony) {
          const index = month.orders.findIndex((order) => order.order_id === order_id)
          expect(near(amount, exact.ordered[index]!)).toBe(true)
        }
      })
    )
  })

  it("reparation is never above what is outstanding, and never taken before a sentence", () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        const { reparation } = splitMonth(month)
        const outstanding = month.terms?.reparation_outstanding ?? ZERO
        expect(reparation <= outstanding).toBe(true)
        if (month.terms?.situation === "awaiting_sentence") expect(reparation).toBe(0n)
      })
    )
  })

  it("orders are paid in whole or, where they exceed the maker's part, not at all (M2)", () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        if (month.terms === null || month.terms.life_sentence) return
        const parts = splitMonth(month)
        const { left } = exactMonth(month)
        const isHeld = parts.hold_reasons.includes("alimony_exceeds_share")
        // Within a céntimo for each order of the limit, whole céntimos decide.
        const isNear = left.isWithin(Fraction.of(month.orders.length + 2), Fraction.of(0))
        const hasPart = parts.income > parts.inpe + parts.reparation
        if (!isNear) expect(isHeld).toBe(left.isBelow(Fraction.of(0)) && hasPart)
        if (isHeld) expect(parts.alimony).toEqual([])
        else expect(parts.alimony.length).toBeLessThanOrEqual(month.orders.length)
      })
    )
  })

  it("what was signed is followed within a céntimo for each part, to the family even without an account", () => {
    fc.assert(
      fc.property(anyMonth, anyTerms, (month, terms) => {
        const free = { ...terms, situation: "sentenced" as const, life_sentence: false }
        const parts = splitMonth({ ...month, terms: free, orders: [] })
        const left = parts.income - parts.inpe - parts.reparation
        const exact = exactInstruction(Fraction.of(left), month.instruction)
        const to = (beneficiary: string | null) =>
          total(
            exact.filter((_, index) => {
              const part = month.instruction[index]!
              return (part.destination === "savings" ? null : part.beneficiary_id) === beneficiary
            })
          )
        const distance = Fraction.of(month.instruction.length + 1)
        for (const id of ["ben_1", "ben_2", "ben_3"]) {
          const paid = parts.family.find(({ beneficiary_id }) => beneficiary_id === id)?.amount ?? ZERO
          expect(Fraction.of(paid).isWithin(distance, to(id))).toBe(true)
        }
        const own = total([Fraction.of(left), Fraction.of(-sum(amounts(parts.family)))])
        if (free.account_state === "open") {
          expect(Fraction.of(parts.savings).isWithin(distance, to(null))).toBe(true)
          expect(Fraction.of(parts.savings + parts.personal)).toEqual(own)
        } else {
          expect(Fraction.of(parts.held)).toEqual(own)
        }
      })
    )
  })

  it("something is held exactly when there is one reason", () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        const { held, hold_reasons } = splitMonth(month)
        expect(hold_reasons).toHaveLength(held > 0n ? 1 : 0)
        expect(hold_reasons.every((reason) => HOLD_REASONS.includes(reason))).toBe(true)
      })
    )
  })

  it("does not depend on the order in which orders are read, but for the list itself", () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        const turned = splitMonth({ ...month, orders: [...month.orders].reverse() })
        const parts = splitMonth(month)
        expect({ ...turned, alimony: sum(amounts(turned.alimony)) }).toEqual({
          ...parts,
          alimony: sum(amounts(parts.alimony)),
        })
      })
    )
  })
})

describe("splitMonth: month after month", () => {
  const anyYear = fc.array(fc.integer({ min: -30_000, max: 100_000 }).map(centimos), { maxLength: 12 })

  it("a negative month carries until it is earned, and every céntimo earned is paid once (M7, M10)", () => {
    fc.assert(
      fc.property(anyYear, anyTerms, anyOrders, anyInstruction, (year, terms, orders, instruction) => {
        let carried = ZERO
        let outstanding = terms.reparation_outstanding
        const paid: Centimos[] = []
        const repaired: Centimos[] = []
        for (const earned of year) {
          const parts = splitMonth({
            ...{ earned, carried, orders, instruction, split: rules.income_split },
            terms: { ...terms, reparation_outstanding: outstanding },
          })
          // What the ledger does: the close takes the income off, a negative stays.
          carried = centimos(carried + earned - parts.income)
          outstanding = centimos(outstanding - parts.reparation)
          expect(carried <= 0n).toBe(true)
          if (carried < 0n) expect(parts.income).toBe(0n)
          paid.push(parts.income)
          repaired.push(parts.reparation)
        }
        expect(sum(paid) + carried).toBe(sum(year))
        expect(sum(repaired) <= terms.reparation_outstanding).toBe(true)
      })
    )
  })
})
