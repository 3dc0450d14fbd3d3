import fc from "fast-check"
import { POLICY_V1 } from "../modules/revenue-allocation/policies/v1"
import { allocateSale, type SaleEntry } from "./allocate-sale"
import { sum } from "./centimos"
import { DEDUCTIONS, MODES, PolicyRules } from "./policy"
import type { Sale, SaleLine, SaleOrigin } from "./sale"

const rules = PolicyRules.parse(POLICY_V1.rules)

const origin = (change: Partial<SaleOrigin> = {}): SaleOrigin => ({
  workshop_id: "wksh",
  mode: "own_account",
  agreed_pay: null,
  makers: [{ artisan_id: "ana", share_bp: 10000 }],
  ...change,
})
const line = (change: Partial<SaleLine> = {}): SaleLine => ({
  line_id: "line",
  product_id: "prod",
  quantity: 1,
  gross: 11800,
  tax_bp: 1800,
  origin: origin(),
  ...change,
})
const sale = (change: Partial<Sale> = {}): Sale => {
  const lines = change.lines ?? [line()]
  const shipping = change.shipping ?? []
  const total = [...lines, ...shipping].reduce((all, { gross }) => all + gross, 0)
  return {
    currency_code: "pen",
    provider_id: "pp_demo_demo",
    captured: total,
    captured_before: 0,
    lines,
    shipping,
    ...change,
  }
}
/** Entries as `account: amount`, several lines' together. */
const totals = (entries: readonly SaleEntry[]) => {
  const byAccount: Record<string, number> = {}
  for (const { account, amount } of entries) byAccount[account] = (byAccount[account] ?? 0) + Number(amount)
  return byAccount
}
const posted = (change: Partial<Sale> = {}, policy = rules) => totals(allocateSale(sale(change), policy))

describe("allocateSale: what is income depends on the mode of work (M3)", () => {
  it("own account: the net price is the maker's", () => {
    expect(posted()).toEqual({
      "clearing:pp_demo_demo": 11800,
      "tax:igv": -1800,
      "artisan:ana:income": -10000,
    })
  })

  it.each(["inpe_workshop", "training"] as const)(
    "%s: the workshop gets its materials back first",
    (mode) => {
      expect(posted({ lines: [line({ origin: origin({ mode }) })] })).toEqual({
        "clearing:pp_demo_demo": 11800,
        "tax:igv": -1800,
        "artisan:ana:income": -7500,
        "deductions:materials:wksh": -2500,
      })
    }
  )

  it("company: the makers get the pay agreed per unit, the company the rest", () => {
    const company = origin({ mode: "company", agreed_pay: 1500 })
    expect(posted({ lines: [line({ quantity: 3, gross: 35400, origin: company })] })).toEqual({
      "clearing:pp_demo_demo": 35400,
      "tax:igv": -5400,
      "artisan:ana:income": -4500,
      "company:wksh": -25500,
    })
  })

  it("company: a discount below the agreed pay is the company's loss, not the maker's", () => {
    const company = origin({ mode: "company", agreed_pay: 1500 })
    expect(posted({ lines: [line({ gross: 1180, origin: company })] })).toEqual({
      "clearing:pp_demo_demo": 1180,
      "tax:igv": -180,
      "artisan:ana:income": -1500,
      "company:wksh": 500,
    })
  })

  it("a payment fee, where a policy has one, is taken beside the materials", () => {
    const deductions = [
      ...(rules.modes.training.income === "net" ? rules.modes.training.deductions : []),
      { code: "payment_fee" as const, rate_bp: 400, legal_basis: rules.igv.legal_basis },
    ]
    const withFee = {
      ...rules,
      modes: { ...rules.modes, training: { ...rules.modes.training, income: "net" as const, deductions } },
    }
    expect(posted({ lines: [line({ origin: origin({ mode: "training" }) })] }, withFee)).toMatchObject({
      "artisan:ana:income": -7100,
      "deductions:materials:wksh": -2500,
      "deductions:payment_fee": -400,
    })
  })

  it("a piece by several makers is divided by their shares, the odd céntimo by the order of their ids", () => {
    const makers = [
      { artisan_id: "carla", share_bp: 2500 },
      { artisan_id: "ana", share_bp: 2500 },
      { artisan_id: "berta", share_bp: 5000 },
    ]
    expect(posted({ lines: [line({ gross: 101, tax_bp: 0, origin: origin({ makers }) })] })).toMatchObject({
      "artisan:ana:income": -25,
      "artisan:berta:income": -51,
      "artisan:carla:income": -25,
    })
    expect(posted({ lines: [line({ gross: 102, tax_bp: 0, origin: origin({ makers }) })] })).toMatchObject({
      "artisan:ana:income": -26,
      "artisan:berta:income": -51,
      "artisan:carla:income": -25,
    })
  })
})

describe("allocateSale: tax and freight", () => {
  it("freight contains tax too, and is nobody's income", () => {
    const shipping = [{ line_id: "ship", gross: 1200, tax_bp: 1800 }]
    expect(posted({ shipping })).toEqual({
      "clearing:pp_demo_demo": 13000,
      "artisan:ana:income": -10000,
      shipping: -1017,
      "tax:igv": -1983,
    })
  })

  it("an order line that states a rate of its own overrules the policy: an exempt place pays none", () => {
    expect(posted({ lines: [line({ tax_bp: 0 })] })).toEqual({
      "clearing:pp_demo_demo": 11800,
      "artisan:ana:income": -11800,
    })
  })

  it("an order line without any tax line counts as containing the policy's IGV", () => {
    expect(posted({ lines: [line({ tax_bp: null })] })).toMatchObject({ "tax:igv": -1800 })
  })
})

describe("allocateSale: without a rule or a record, hold (M2)", () => {
  it.each([
    ["no origin", null],
    ["no maker on record", origin({ makers: [] })],
    ["a company without an agreed pay", origin({ mode: "company" })],
    ["half a unit of company work", origin({ mode: "company", agreed_pay: 900 }), 0.5],
  ])("%s: the net is held, the tax is not", (_, unknown, quantity = 1) => {
    expect(posted({ lines: [line({ origin: unknown, quantity })] })).toEqual({
      "clearing:pp_demo_demo": 11800,
      "tax:igv": -1800,
      "hold:unattributed": -10000,
    })
  })

  it("more captured than the order is worth: the excess is held", () => {
    expect(posted({ captured: 12000 })).toMatchObject({
      "artisan:ana:income": -10000,
      "hold:unattributed": -200,
    })
  })
})

describe("allocateSale: what was captured, not what the order says", () => {
  const two = [line({ line_id: "a" }), line({ line_id: "b", origin: origin({ workshop_id: "w2" }) })]

  it("a céntimo per line is rounding", () => {
    expect(posted({ lines: two, captured: 23601 })).toMatchObject({
      "artisan:ana:income": -20000,
      rounding: -1,
    })
    expect(posted({ lines: two, captured: 23599 })).toMatchObject({
      "artisan:ana:income": -20000,
      rounding: 1,
    })
  })

  it("half of the order captured is half of everything", () => {
    const company = line({ line_id: "b", origin: origin({ mode: "company", agreed_pay: 3000 }) })
    expect(posted({ lines: [line(), company], captured: 11800 })).toEqual({
      "clearing:pp_demo_demo": 11800,
      "tax:igv": -1800,
      "artisan:ana:income": -6500,
      "company:wksh": -3500,
    })
  })

  it("a line given away still owes the agreed pay of company work", () => {
    const free = line({ line_id: "b", gross: 0, origin: origin({ mode: "company", agreed_pay: 3000 }) })
    expect(posted({ lines: [line(), free] })).toMatchObject({
      "artisan:ana:income": -13000,
      "company:wksh": 3000,
    })
  })
})

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
