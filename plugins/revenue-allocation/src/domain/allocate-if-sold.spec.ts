import { allocateIfSold } from "./allocate-if-sold"
import { allocated, line, origin, rules, totals } from "./test/sale-examples"

describe("allocateIfSold: what a line would give if it were sold now", () => {
  const company = origin({ mode: "company", agreed_pay: 1500 })

  it.each([
    ["own account", { quantity: 1, gross: 11800, origin: origin() }],
    ["several units at an agreed pay", { quantity: 3, gross: 35400, origin: company }],
    ["an origin that nobody recorded", { quantity: 2, gross: 5900, origin: null }],
  ])("%s: what a paid order of that line gives", (_, unsold) => {
    const sold: Record<string, number> = allocated({ lines: [line(unsold)] })
    const { "clearing:pp_demo_demo": taken, ...given } = sold
    const { "clearing:provider": wouldBeTaken, ...wouldBeGiven } = totals(allocateIfSold(unsold, rules))
    expect([wouldBeTaken, wouldBeGiven]).toEqual([taken, given])
  })

  it("contains the policy's IGV, whatever place it will be sold to", () => {
    const other = { ...rules, igv: { ...rules.igv, rate_bp: 0 } }
    const unsold = { quantity: 1, gross: 11800, origin: origin() }
    expect(totals(allocateIfSold(unsold, other))).toMatchObject({ "artisan:ana:income": -11800 })
  })

  it("gives nobody anything for nothing, not even the pay agreed", () => {
    expect(allocateIfSold({ quantity: 1, gross: 0, origin: company }, rules)).toEqual([])
  })
})
