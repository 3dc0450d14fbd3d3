import fc from "fast-check"
import { sharePercents } from "./share-percents"

describe("shares as percentages", () => {
  it("add up to a hundred where plain rounding says 99.9", () => {
    expect(sharePercents([1632, 466, 233, 419])).toEqual([594, 169, 85, 152])
  })

  it("always add up, and none is a tenth away from the truth", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 9 }), (amounts) => {
        const total = amounts.reduce((sum, each) => sum + each, 0)
        fc.pre(total > 0)
        const tenths = sharePercents(amounts)
        expect(tenths.reduce((sum, each) => sum + each, 0)).toBe(1000)
        amounts.forEach((amount, index) =>
          expect(Math.abs((tenths[index] ?? 0) - (amount * 1000) / total)).toBeLessThan(1)
        )
      })
    )
  })

  it("are nought for nothing", () => {
    expect(sharePercents([0, 0])).toEqual([0, 0])
    expect(sharePercents([])).toEqual([])
  })
})
