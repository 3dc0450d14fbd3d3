import fc from "fast-check"
import type { OrderPosition } from "../order-position"
import { DEDUCTIONS, MODES, PolicyRules } from "../policy"
import type { SaleLine, SaleOrigin, SaleShipping } from "../sale"
import { capture, rules } from "./sale-examples"

export const anyOrigin: fc.Arbitrary<SaleOrigin | null> = fc.option(
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

export const anyLines: fc.Arbitrary<SaleLine[]> = fc
  .array(
    fc.record({
      product_id: fc.constant("prod"),
      quantity: fc.integer({ min: 1, max: 20 }),
      gross: fc.nat(200_000),
      tax_bp: anyTax,
      origin: anyOrigin,
    }),
    { minLength: 1, maxLength: 6 }
  )
  .map((lines) => lines.map((each, index) => ({ ...each, line_id: `line_${index}` })))

export const anyShipping: fc.Arbitrary<SaleShipping[]> = fc
  .array(fc.record({ gross: fc.nat(3000), tax_bp: anyTax }), { maxLength: 2 })
  .map((methods) => methods.map((each, index) => ({ ...each, line_id: `ship_${index}` })))

/** An order with any amount paid: less than it is worth, just that, or more. */
export const anyPosition: fc.Arbitrary<OrderPosition> = fc
  .record({
    lines: anyLines,
    shipping: anyShipping,
    paid: fc.option(fc.integer({ min: 1, max: 1_500_000 })),
  })
  .map(({ lines, shipping, paid }) => {
    const worth = [...lines, ...shipping].reduce((all, { gross }) => all + gross, 0)
    return { currency_code: "pen", lines, shipping, movements: [capture(paid ?? (worth || 1))] }
  })

/** The rules in force with other taxes and deductions. */
export const anyRules: fc.Arbitrary<PolicyRules> = fc
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
