import fc from "fast-check"
import { allocateOrder } from "./allocate-order"
import { sum } from "./centimos"
import { paidOf } from "./order-position"
import { anyPosition, anyRules } from "./test/any-order"
import { position, totals } from "./test/sale-examples"

describe("allocateOrder: any order under any policy (L1, L5)", () => {
  it("balances, debits exactly what is paid, and has no entry of zero", () => {
    fc.assert(
      fc.property(anyPosition, anyRules, (any, policy) => {
        const entries = allocateOrder(any, policy)
        expect(sum(entries.map(({ amount }) => amount))).toBe(0n)
        expect(totals(entries)["clearing:pp_demo_demo"]).toBe(Number(paidOf(any)))
        expect(entries.every(({ amount }) => amount !== 0n)).toBe(true)
      })
    )
  })

  it("names each account once for a line", () => {
    fc.assert(
      fc.property(anyPosition, anyRules, (any, policy) => {
        const places = allocateOrder(any, policy).map(({ account, line_id }) => `${account} ${line_id ?? ""}`)
        expect(new Set(places).size).toBe(places.length)
      })
    )
  })

  it("does not depend on the order in which makers are read", () => {
    fc.assert(
      fc.property(anyPosition, anyRules, (any, policy) => {
        const reversed = any.lines.map((each) => ({
          ...each,
          origin: each.origin && { ...each.origin, makers: [...each.origin.makers].reverse() },
        }))
        expect(allocateOrder({ ...any, lines: reversed }, policy)).toEqual(allocateOrder(any, policy))
      })
    )
  })

  it("puts the tax within half a céntimo, and every part of the net within one, of the exact fraction", () => {
    fc.assert(
      fc.property(anyPosition, anyRules, (any, policy) => {
        const [first] = any.lines
        const one = { ...first!, gross: first!.gross + 1 }
        const parts = totals(allocateOrder(position({ lines: [one] }), policy))
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
