import fc from "fast-check"
import { shareOut } from "./share-out"

describe("pieces among kinds", () => {
  it("go to the first ones first", () => {
    expect(shareOut(5, 3)).toEqual([2, 2, 1])
    expect(shareOut(1, 3)).toEqual([1, 0, 0])
    expect(shareOut(7, 1)).toEqual([7])
  })

  it("add up, and no kind gets two more than another", () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 60 }), (pieces, kinds) => {
        const shares = shareOut(pieces, kinds)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(pieces)
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1)
      })
    )
  })
})
