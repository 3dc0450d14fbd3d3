import fc from "fast-check"
import { allocateOrder } from "./allocate-order"
import { centimos } from "./centimos"
import { weighDeductions } from "./policy-deductions"
import { share } from "./share"
import { anyRulesWithLimits, anySmallOrder } from "./test/any-deductions"
import { exactOrder, exactParts } from "./test/exact-order"
import { Fraction, handOut } from "./test/fraction"

const ONE = Fraction.of(1)

describe("share, against céntimos handed out one by one", () => {
  it("gives exactly the same", () => {
    const weights = fc.array(fc.nat(50), { minLength: 1, maxLength: 6 }).filter((all) => all.some(Boolean))
    fc.assert(
      fc.property(fc.nat(300), weights, (amount, list) => {
        const whole = list.reduce((all, weight) => all + weight, 0)
        const exact = list.map((weight) => Fraction.of(amount * weight, whole))
        expect(share(centimos(amount), list.map(BigInt))).toEqual(handOut(BigInt(amount), exact))
      })
    )
  })
})

describe("allocateOrder, against a second formulation with exact rationals", () => {
  it("gives everybody the same céntimo, with every kind of deduction, whatever is paid or refunded", () => {
    fc.assert(
      fc.property(anySmallOrder, anyRulesWithLimits, (position, rules) => {
        const posted = allocateOrder(position, rules).map(
          ({ line_id, account, amount }): [string, bigint] => [`${line_id ?? "-"} ${account}`, amount]
        )
        expect(new Map(posted)).toEqual(exactOrder(position, rules))
        expect(posted).toHaveLength(new Map(posted).size)
      })
    )
  })

  it("divides a net among makers and deductions within a céntimo of the exact parts, none below zero", () => {
    const line = fc.record({
      net: fc.nat(2_000_000),
      tax: fc.nat(300_000),
      quantity: fc.integer({ min: 1, max: 50 }),
    })
    const steps = fc.record({ settled: fc.integer({ min: 1, max: 5000 }), rest: fc.nat(5000) })
    fc.assert(
      fc.property(line, steps, anyRulesWithLimits, ({ net, tax, quantity }, { settled, rest }, rules) => {
        const mode = rules.modes.training
        if (mode.income !== "net") throw new Error("training has deductions here")
        const [worth, gross] = [settled + rest, net + tax]
        const { left, taken } = weighDeductions(
          {
            net: BigInt(net),
            gross: BigInt(gross),
            quantity,
            settled: BigInt(settled),
            worth: BigInt(worth),
          },
          mode.deductions
        )
        const origin = {
          workshop_id: "w",
          mode: "training" as const,
          agreed_pay: null,
          makers: [{ artisan_id: "a", share_bp: 10_000 }],
        }
        const exact = exactParts(
          { origin, quantity },
          BigInt(gross),
          BigInt(net),
          Fraction.of(settled, worth),
          mode.deductions
        )
        const parts = share(centimos(net), [left, ...taken])
        ;[...exact.makers, ...exact.taken].forEach(([, part], index) => {
          expect(part.isBelow(Fraction.of(0))).toBe(false)
          expect(Fraction.of(parts[index]!).isWithin(ONE, part)).toBe(true)
        })
      })
    )
  })
})
