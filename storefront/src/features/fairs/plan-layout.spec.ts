import fc from "fast-check"
import { planLayout, STALL } from "./plan-layout"

describe("the plan of a fair", () => {
  it("has every stand once, none over another nor over the avenue, and all within its edges", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(23), { maxLength: 12 }), (sizes) => {
        const { stalls, width, height, avenue } = planLayout(sizes, true)
        expect(stalls.map(({ number }) => number)).toEqual(
          Array.from({ length: sizes.reduce((sum, size) => sum + size, 0) }, (_, i) => i + 1)
        )
        for (const stall of stalls) {
          expect(stall.x >= 0 && stall.x + STALL.width <= width).toBe(true)
          expect(stall.y >= 0 && stall.y + STALL.height <= height).toBe(true)
          expect(stall.x + STALL.width <= avenue.x || stall.x >= avenue.x + avenue.width).toBe(true)
        }
        const apart = stalls.every((a, i) =>
          stalls
            .slice(i + 1)
            .every((b) => Math.abs(a.x - b.x) >= STALL.width || Math.abs(a.y - b.y) >= STALL.height)
        )
        expect(apart).toBe(true)
      }),
      { numRuns: 60 }
    )
  })

  it("leaves out a zone that nobody stands in, and lets the next follow at once", () => {
    const { blocks } = planLayout([3, 0, 5], false)
    expect(blocks.map(({ zone }) => zone)).toEqual([0, 2])
    expect(blocks[1]?.y).toBe((blocks[0]?.y ?? 0) + (blocks[0]?.height ?? 0))
  })
})
