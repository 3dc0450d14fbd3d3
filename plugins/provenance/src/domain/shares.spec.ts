import fc from "fast-check"
import { shareProblem } from "./shares"

const of = (...shares: number[]) => shares.map((share_bp, i) => ({ artisan_id: `arti_${i}`, share_bp }))

describe("the shares of a product's makers", () => {
  it.each([[[10_000]], [[5000, 5000]], [[3334, 3333, 3333]], [[9999, 1]]])("%p are a whole", (shares) => {
    expect(shareProblem(of(...shares))).toBeNull()
  })

  it.each([
    [[], /at least one/],
    [[9999], /add up to 9999/],
    [[5000, 5001], /add up to 10001/],
    [[10_001, -1], /whole number/],
    [[10_000, 0], /whole number/],
    [[5000.5, 4999.5], /whole number/],
  ])("%p are not", (shares, problem) => {
    expect(shareProblem(of(...shares))).toMatch(problem)
  })

  it("name nobody twice", () => {
    expect(shareProblem([...of(5000), ...of(5000)])).toMatch(/twice/)
  })

  it("are a whole only when they add up to it", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 8 }), (shares) => {
        const whole = shares.reduce((sum, share) => sum + share, 0) === 10_000
        expect(shareProblem(of(...shares)) === null).toBe(whole)
      })
    )
  })
})
