import fc from "fast-check"
import { allocateSale } from "./allocate-sale"
import { sum } from "./centimos"
import { DEDUCTIONS, MODES, PolicyRules } from "./policy"
import type { Sale, SaleOrigin } from "./sale"
import { rules, sale, totals } from "./test/sale-examples"

const anyOrigin: fc.Arbitrary<SaleOrigin | null> = fc.option(
  fc.record({
    workshop_id: fc.constantFrom("w1", "w2"),
    mode: fc.constantFrom(...MODES),
    agreed_pay: fc.option(fc.nat(20_000)),
    makers: fc.uniqueArray(
      fc.record({
        artisan_id: fc.constantFrom("a", "b", "c", "d"),
        share_bp: fc.integer({ min: 1, max: 10_000 }),
      }),
      { selector: ({ artisan_id }) => artisan_id, maxLength: 4 }
    ),
  })
)
const anyTax = fc.option(fc.constantFrom(0, 800, 1800))
const anySale: fc.Arbitrary<Sale> = fc
  .record({
    lines: fc.array(
      fc.record({
        product_id: fc.constant("prod"),
        quantity: fc.integer({ min: 1, max: 20 }),
        gross: fc.nat(200_000),
        tax_bp: anyTax,
        origin: anyOrigin,
      }),
      { minLength: 1, maxLength: 6 }
    ),
    shipping: fc.array(fc.record({ gross: fc.nat(3000), tax_bp: anyTax }), { maxLength: 2 }),
    captured: fc.integer({ min: 1, max: 1_500_000 }),
    captured_before: fc.oneof(fc.constant(0), fc.nat(100_000)),
  })
  .map(({ lines, shipping, ...rest }) => ({
    ...rest,
    currency_code: "pen",
    provider_id: "p",
    lines: lines.map((each, index) => ({ ...each, line_id: `line_${index}` })),
    shipping: shipping.map((each, index) => ({ ...each, line_id: `ship_${index}` })),
  }))
const anyRules: fc.Arbitrary<PolicyRules> = fc
  .record({
    igv: fc.integer({ min: 0, max: 3000 }),
    rates: fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 })),
  })
  .map(({ igv, rates }) => {
    const deductions = DEDUCTIONS.map((code, index) => ({
      code,
      rate_bp: rates[index]!,
      legal_basis: rules.igv.legal_basis,
    }))
    const net = { income: "net" as const, deductions, legal_basis: rules.igv.legal_basis }
    return PolicyRules.parse({
      ...rules,
      igv: { ...rules.igv, rate_bp: igv },
      modes: { ...rules.modes, inpe_workshop: net, training: net },
    })
  })

describe("allocateSale: any sale under any policy (L1, L5)", () => {
  it("balances, debits exactly what was captured, and has no entry of zero", () => {
    fc.assert(
      fc.property(anySale, anyRules, (any, policy) => {
        const entries = allocateSale(any, policy)
        expect(sum(entries.map(({ amount }) => amount))).toBe(0n)
        expect(entries[0]).toEqual({ account: "clearing:p", amount: BigInt(any.captured), line_id: null })
        expect(entries.every(({ amount }) => amount !== 0n)).toBe(true)
      })
    )
  })

  it("gives the same in any number of captures as in one", () => {
    fc.assert(
      fc.property(anySale, anyRules, fc.array(fc.nat(), { maxLength: 5 }), (any, policy, cuts) => {
        const whole = { ...any, captured_before: 0 }
        const stops = [...new Set([...cuts.map((cut) => cut % whole.captured), 0])].sort((a, b) => a - b)
        const pieces = stops.flatMap((start, index) => {
          const captured = (stops[index + 1] ?? whole.captured) - start
          return allocateSale({ ...whole, captured, captured_before: start }, policy)
        })
        const notZero = Object.entries(totals(pieces)).filter(([, amount]) => amount !== 0)
        expect(Object.fromEntries(notZero)).toEqual(totals(allocateSale(whole, policy)))
      })
    )
  })

  it("does not depend on the order in which makers are read", () => {
    fc.assert(
      fc.property(anySale, anyRules, (any, policy) => {
        const reversed = any.lines.map((each) => ({
          ...each,
          origin: each.origin && { ...each.origin, makers: [...each.origin.makers].reverse() },
        }))
        expect(allocateSale({ ...any, lines: reversed }, policy)).toEqual(allocateSale(any, policy))
      })
    )
  })

  it("puts the tax within half a céntimo, and every part of the net within one, of the exact fraction", () => {
    fc.assert(
      fc.property(anySale, anyRules, (any, policy) => {
        const [first] = any.lines
        const one = { ...first!, gross: first!.gross + 1 }
        const parts = totals(allocateSale(sale({ lines: [one] }), policy))
        const part = (account: string) => -(parts[account] ?? 0)

        const rate = one.tax_bp ?? policy.igv.rate_bp
        expect(Math.abs(part("tax:igv") - (one.gross * rate) / (10_000 + rate))).toBeLessThanOrEqual(
          0.5 + 1e-6
        )

        const from = one.origin
        const mode = from && policy.modes[from.mode]
        if (!from || from.makers.length === 0 || mode?.income !== "net") return
        const net = one.gross - part("tax:igv")
        const taken = mode.deductions.map(({ rate_bp }) => rate_bp)
        const incomeBp = 10_000 - taken.reduce((a, b) => a + b, 0)
        const all = from.makers.reduce((a, { share_bp }) => a + share_bp, 0)
        for (const { artisan_id, share_bp } of from.makers) {
          const exact = (net * incomeBp * share_bp) / (10_000 * all)
          expect(Math.abs(part(`artisan:${artisan_id}:income`) - exact)).toBeLessThan(1 + 1e-6)
        }
        for (const { code, rate_bp } of mode.deductions) {
          const account =
            code === "materials" ? `deductions:materials:${from.workshop_id}` : `deductions:${code}`
          expect(Math.abs(part(account) - (net * rate_bp) / 10_000)).toBeLessThan(1 + 1e-6)
        }
      })
    )
  })
})
