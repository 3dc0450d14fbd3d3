import fc from "fast-check"
import { isRuc } from "./ruc"

describe("a RUC", () => {
  // Of public bodies.
  it.each(["20131312955", "20295613620", "20504794637", "20131371617"])("is %s", (ruc) => {
    expect(isRuc(ruc)).toBe(true)
  })

  it.each(["", "2013131295", "201313129555", "30131312955", "20131312954", "2013131295x", " 20131312955"])(
    "is not %p",
    (text) => {
      expect(isRuc(text)).toBe(false)
    }
  )

  it("is no number that differs from it in one digit", () => {
    fc.assert(
      fc.property(fc.nat({ max: 10 }), fc.integer({ min: 1, max: 9 }), (place, shift) => {
        const digits = [..."20131312955"].map(Number)
        digits[place] = (digits[place]! + shift) % 10
        expect(isRuc(digits.join(""))).toBe(false)
      })
    )
  })

  it("has exactly one check digit for any ten digits before it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (body) => {
        const first = `20${String(body).padStart(8, "0")}`
        const valid = Array.from({ length: 10 }, (_, digit) => `${first}${digit}`).filter(isRuc)
        expect(valid).toHaveLength(1)
      })
    )
  })
})
