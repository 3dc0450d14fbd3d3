import fc from "fast-check"
import { centimos, centimosFromSoles, formatAmount, formatCentimos, parseSoles } from "./money"

describe("money in the shop", () => {
  it("writes soles as Peru does", () => {
    expect(formatCentimos(centimos(12000))).toBe("S/\u00a0120.00")
    expect(formatCentimos(centimos(5))).toBe("S/\u00a00.05")
    expect(formatAmount(centimos(123456789))).toBe("1,234,567.89")
    expect(formatAmount(centimos(-150))).toBe("−1.50")
  })

  it("takes Medusa's decimals to the céntimo they mean", () => {
    expect(centimosFromSoles(89.9)).toBe(8990)
    expect(centimosFromSoles(1.005)).toBe(101)
    expect(centimosFromSoles(-0.005)).toBe(-1)
    expect(Object.is(centimosFromSoles(-0.001), 0)).toBe(true)
  })

  it("refuses fractions of a céntimo", () => {
    expect(() => centimos(1.5)).toThrow(RangeError)
    expect(() => centimos(Number.NaN)).toThrow(RangeError)
  })

  it.each([
    ["120", 12000],
    ["S/ 1,120.50", 112050],
    ["35,9", 3590],
    ["35,90", 3590],
    [" s/.7 ", 700],
    ["1 200", 120000],
    ["12,50", 1250],
    ["S/ 1.300,00", 130000],
    ["S/. 1.234.567,8", 123456780],
  ])("reads %j as a price", (text, amount) => {
    expect(parseSoles(text)).toBe(amount)
  })

  it.each(["", "abc", "-5", "1.2.3", "1e3", "12.345", "99999999", "NaN", "<b>", "Infinity", "1,23,4"])(
    "takes %j for no price",
    (text) => {
      expect(parseSoles(text)).toBeNull()
    }
  )

  it("reads back what it wrote", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_99 }), (amount) => {
        expect(parseSoles(formatCentimos(amount))).toBe(amount)
      })
    )
  })
})
