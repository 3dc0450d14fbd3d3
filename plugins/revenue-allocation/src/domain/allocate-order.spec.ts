import { isHeld } from "./allocate-order"
import { PolicyRules } from "./policy"
import { allocated, capture, line, origin, rules } from "./test/sale-examples"

describe("allocateOrder: what is income depends on the mode of work (M3)", () => {
  it("own account: the net price is the maker's", () => {
    expect(allocated()).toEqual({
      "clearing:pp_demo_demo": 11800,
      "tax:igv": -1800,
      "artisan:ana:income": -10000,
    })
  })

  it.each(["inpe_workshop", "training"] as const)(
    "%s: the workshop gets its materials back first",
    (mode) => {
      expect(allocated({ lines: [line({ origin: origin({ mode }) })] })).toEqual({
        "clearing:pp_demo_demo": 11800,
        "tax:igv": -1800,
        "artisan:ana:income": -7500,
        "deductions:materials:wksh": -2500,
      })
    }
  )

  it("company: the makers get the pay agreed per unit, the company the rest", () => {
    const company = origin({ mode: "company", agreed_pay: 1500 })
    expect(allocated({ lines: [line({ quantity: 3, gross: 35400, origin: company })] })).toEqual({
      "clearing:pp_demo_demo": 35400,
      "tax:igv": -5400,
      "artisan:ana:income": -4500,
      "company:wksh": -25500,
    })
  })

  it("company: a discount below the agreed pay is the company's loss, not the maker's", () => {
    const company = origin({ mode: "company", agreed_pay: 1500 })
    expect(allocated({ lines: [line({ gross: 1180, origin: company })] })).toEqual({
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
    expect(allocated({ lines: [line({ origin: origin({ mode: "training" }) })] }, withFee)).toMatchObject({
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
    expect(allocated({ lines: [line({ gross: 101, tax_bp: 0, origin: origin({ makers }) })] })).toMatchObject(
      {
        "artisan:ana:income": -25,
        "artisan:berta:income": -51,
        "artisan:carla:income": -25,
      }
    )
    expect(allocated({ lines: [line({ gross: 102, tax_bp: 0, origin: origin({ makers }) })] })).toMatchObject(
      {
        "artisan:ana:income": -26,
        "artisan:berta:income": -51,
        "artisan:carla:income": -25,
      }
    )
  })
})

describe("allocateOrder: tax and freight", () => {
  it("freight contains tax too, and is nobody's income", () => {
    const shipping = [{ line_id: "ship", gross: 1200, tax_bp: 1800 }]
    expect(allocated({ shipping })).toEqual({
      "clearing:pp_demo_demo": 13000,
      "artisan:ana:income": -10000,
      shipping: -1017,
      "tax:igv": -1983,
    })
  })

  it("an order line that states a rate of its own overrules the policy: an exempt place pays none", () => {
    expect(allocated({ lines: [line({ tax_bp: 0 })] })).toEqual({
      "clearing:pp_demo_demo": 11800,
      "artisan:ana:income": -11800,
    })
  })

  it("an order line without any tax line counts as containing the policy's IGV", () => {
    expect(allocated({ lines: [line({ tax_bp: null })] })).toMatchObject({ "tax:igv": -1800 })
  })
})

describe("allocateOrder: without a rule or a record, hold (M2)", () => {
  it.each([
    ["no origin", null],
    ["no maker on record", origin({ makers: [] })],
    ["a company without an agreed pay", origin({ mode: "company" })],
    ["half a unit of company work", origin({ mode: "company", agreed_pay: 900 }), 0.5],
  ])("%s: the net is held, the tax is not", (_, unknown, quantity = 1) => {
    expect(allocated({ lines: [line({ origin: unknown, quantity })] })).toEqual({
      "clearing:pp_demo_demo": 11800,
      "tax:igv": -1800,
      "hold:unattributed": -10000,
    })
  })

  it.each([
    ["unit", 0.5, true],
    ["unit", 2, false],
    ["line", 0.5, false],
  ] as const)("a deduction with a limit per %s, of %p units: held is %p", (per, quantity, held) => {
    const materials = { code: "materials", rate_bp: 1000, cap: 500, per, legal_basis: rules.igv.legal_basis }
    const policy = PolicyRules.parse({
      ...rules,
      modes: { ...rules.modes, training: { ...rules.modes.training, deductions: [materials] } },
    })
    expect(isHeld(line({ quantity, origin: origin({ mode: "training" }) }), policy)).toBe(held)
  })

  it("a deduction without a limit takes its part of half a unit, too", () => {
    expect(isHeld(line({ quantity: 0.5, origin: origin({ mode: "training" }) }), rules)).toBe(false)
  })

  it("more captured than the order is worth: the excess is held", () => {
    expect(allocated({ captured: 12000 })).toMatchObject({
      "artisan:ana:income": -10000,
      "hold:unattributed": -200,
    })
  })
})

describe("allocateOrder: what was captured, not what the order says", () => {
  const two = [line({ line_id: "a" }), line({ line_id: "b", origin: origin({ workshop_id: "w2" }) })]

  it("a céntimo per line is rounding", () => {
    expect(allocated({ lines: two, captured: 23601 })).toMatchObject({
      "artisan:ana:income": -20000,
      rounding: -1,
    })
    expect(allocated({ lines: two, captured: 23599 })).toMatchObject({
      "artisan:ana:income": -20000,
      rounding: 1,
    })
  })

  it("rounding is as many céntimos as there are lines; one more is money that is missing or nobody's", () => {
    const gross = 23600
    expect(allocated({ lines: two, captured: gross + 2 })).toMatchObject({ rounding: -2 })
    expect(allocated({ lines: two, captured: gross + 3 })).toMatchObject({ "hold:unattributed": -3 })
    expect(allocated({ lines: two, captured: gross - 2 })).toMatchObject({
      ...{ "artisan:ana:income": -20000, rounding: 2 },
    })
    expect(allocated({ lines: two, captured: gross - 3 })).toEqual({
      ...{ "clearing:pp_demo_demo": 23597, "tax:igv": -3600, "artisan:ana:income": -19997 },
    })
  })

  it("half of the order captured is half of everything", () => {
    const company = line({ line_id: "b", origin: origin({ mode: "company", agreed_pay: 3000 }) })
    expect(allocated({ lines: [line(), company], captured: 11800 })).toEqual({
      "clearing:pp_demo_demo": 11800,
      "tax:igv": -1800,
      "artisan:ana:income": -6500,
      "company:wksh": -3500,
    })
  })

  it("a line given away still owes the agreed pay of company work", () => {
    const free = line({ line_id: "b", gross: 0, origin: origin({ mode: "company", agreed_pay: 3000 }) })
    expect(allocated({ lines: [line(), free] })).toMatchObject({
      "artisan:ana:income": -13000,
      "company:wksh": 3000,
    })
  })
})

describe("allocateOrder: what goes back", () => {
  const refund = (amount: number, id = "ref") => capture(-amount, { kind: "refund", id })

  it("M7: half refunded leaves half of everything", () => {
    expect(allocated({ movements: [capture(11800), refund(5900)] })).toEqual({
      "clearing:pp_demo_demo": 5900,
      "tax:igv": -900,
      "artisan:ana:income": -5000,
    })
  })

  it("M7: all refunded leaves nothing on any account", () => {
    const shipping = [{ line_id: "ship", gross: 1200, tax_bp: 1800 }]
    const lines = [line(), line({ line_id: "held", origin: null })]
    expect(
      allocated({ lines, shipping, movements: [capture(24800), refund(1, "a"), refund(24799, "b")] })
    ).toEqual({})
  })

  it("M7: also when the whole was not more than what rounding may be", () => {
    const movements = [capture(1), refund(1)]
    expect(allocated({ lines: [line({ gross: 1 })], movements })).toEqual({})
  })

  it("a company's loss goes back whole, too", () => {
    const lines = [line({ gross: 1180, origin: origin({ mode: "company", agreed_pay: 1500 }) })]
    expect(allocated({ lines, movements: [capture(1180), refund(1180)] })).toEqual({})
  })

  it("goods that came back and are not refunded yet: the money is held for the buyer", () => {
    expect(allocated({ lines: [], captured: 11800 })).toEqual({
      "clearing:pp_demo_demo": 11800,
      "hold:unattributed": -11800,
    })
  })

  it("one of two units back and refunded leaves what one unit gives", () => {
    const lines = [line({ origin: origin({ mode: "company", agreed_pay: 1500 }) })]
    expect(allocated({ lines, movements: [capture(23600), refund(11800)] })).toEqual(allocated({ lines }))
  })

  it("a lost dispute takes back like a refund; a won one gives again", () => {
    const lost = capture(-11800, { kind: "dispute", id: "dp" })
    const won = capture(11800, { kind: "dispute_reversal", id: "dp_won" })
    expect(allocated({ movements: [capture(11800), lost] })).toEqual({})
    expect(allocated({ movements: [capture(11800), lost, won] })).toEqual(allocated())
  })

  it("refunded and disputed besides: the loss waits for a person, nobody's share goes below zero", () => {
    const lost = capture(-11800, { kind: "dispute", id: "dp" })
    expect(allocated({ movements: [capture(11800), refund(11800), lost] })).toEqual({
      "clearing:pp_demo_demo": -11800,
      "hold:unattributed": 11800,
    })
  })

  it("each provider's account has what that provider took and gave back", () => {
    const other = { provider_id: "pp_other" }
    expect(
      allocated({ movements: [capture(10000), capture(1800, { id: "b", ...other }), refund(10000)] })
    ).toEqual({
      "clearing:pp_other": 1800,
      "tax:igv": -275,
      "artisan:ana:income": -1525,
    })
  })
})
