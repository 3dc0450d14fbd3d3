import fc from "fast-check"
import type { OrderPosition } from "../order-position"
import { PolicyRules, type Deduction } from "../policy"
import { anyLines, anyShipping } from "./any-order"
import { capture, rules } from "./sale-examples"

const { legal_basis } = rules.igv

const anyDeduction = (code: string): fc.Arbitrary<Deduction> =>
  fc
    .record({
      rate_bp: fc.integer({ min: 0, max: 2500 }),
      base: fc.constantFrom(undefined, "net" as const, "gross" as const),
      floor: fc.option(fc.nat(300), { nil: undefined }),
      above: fc.option(fc.nat(300), { nil: undefined }),
      per: fc.constantFrom("unit" as const, "line" as const),
    })
    .filter(({ rate_bp, floor = 0 }) => rate_bp > 0 || floor > 0)
    .map(({ rate_bp, base, floor, above, per }) => ({
      code,
      rate_bp,
      legal_basis,
      ...(base && { base }),
      ...(floor !== undefined && { floor }),
      ...(above !== undefined && { cap: (floor ?? 0) + above }),
      ...((floor ?? above) !== undefined && { per }),
      ...(code !== "materials" && code !== "payment_fee" && { label: { es: code, en: code } }),
    }))

const anyMode = fc
  .shuffledSubarray(["materials", "payment_fee", "tools", "rent"])
  .chain((codes) => fc.tuple(...codes.map(anyDeduction)))
  .map((deductions) => ({ income: "net" as const, deductions, legal_basis }))

/** The rules in force with deductions of every kind in any order; each one passes as a policy. */
export const anyRulesWithLimits: fc.Arbitrary<PolicyRules> = fc
  .record({ own_account: anyMode, inpe_workshop: anyMode, training: anyMode, igv: fc.nat(3000) })
  .map(({ igv, ...modes }) =>
    PolicyRules.parse({ ...rules, igv: { ...rules.igv, rate_bp: igv }, modes: { ...rules.modes, ...modes } })
  )

/** An order of a few soles, paid in part, in whole or twice, with part of it refunded. */
export const anySmallOrder: fc.Arbitrary<OrderPosition> = fc
  .record({
    lines: anyLines.map((lines) =>
      lines.slice(0, 3).map((line) => ({
        ...line,
        gross: line.gross % 400,
        quantity: 1 + (line.quantity % 4),
        origin: line.origin && {
          ...line.origin,
          agreed_pay: line.origin.agreed_pay && line.origin.agreed_pay % 300,
        },
      }))
    ),
    shipping: anyShipping.map((methods) => methods.map((each) => ({ ...each, gross: each.gross % 150 }))),
    paid: fc.option(fc.nat(1500)),
    back: fc.oneof(fc.constant(0), fc.nat(1600)),
  })
  .map(({ lines, shipping, paid, back }) => {
    const worth = [...lines, ...shipping].reduce((all, { gross }) => all + gross, 0)
    return {
      currency_code: "pen",
      lines,
      shipping,
      movements: [capture(paid ?? worth), capture(-back, { kind: "refund", id: "ref" })],
    }
  })
