import fc from "fast-check"
import { readDecimal, readNumber } from "./read-decimal"

describe("readDecimal", () => {
  it.each([
    ["12,50", 1250],
    ["12.50", 1250],
    ["12,5", 1250],
    ["45", 4500],
    ["1,300.50", 130050],
    ["1.300,00", 130000],
    ["1.300.000", 130000000],
    ["1'300.5", 130050],
    ["1 300,50", 130050],
    ["1\u00a0300,50", 130050],
    ["1300.5", 130050],
    ["0,50", 50],
    ["12.500", "ambiguous"],
    ["1.300", "ambiguous"],
    ["1,300", "ambiguous"],
    ["999,999", "ambiguous"],
    ["1'300,000", "ambiguous"],
    ["1234.567", "too_precise"],
    ["0.125", "too_precise"],
    ["12.5000", 1250],
    ["1,300.505", "too_precise"],
    ["12.50.00", "not_number"],
    ["1,30,00", "not_number"],
    ["1,300,50", "not_number"],
    ["1.300.50", "not_number"],
    ["1,300'50", "not_number"],
    ["12.", "not_number"],
    [".5", "not_number"],
    ["-5", "not_number"],
    ["1e3", "not_number"],
    ["doce", "not_number"],
    ["", "not_number"],
    ["9".repeat(40), "not_number"],
  ])("%j in céntimos is %j", (text, expected) => {
    expect(readDecimal(text, 2)).toEqual(
      typeof expected === "number" ? { value: expected } : { problem: expected }
    )
  })

  it("reads every amount in every way of writing thousands and decimals", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000_000 }),
        fc.constantFrom([",", "."], [".", ","], ["", "."], ["", ","], ["'", "."], [" ", ","]),
        (amount, [thousands = "", point = "."]) => {
          const soles = String(Math.floor(amount / 100)).replace(/\B(?=(\d{3})+$)/g, thousands)
          expect(readDecimal(`${soles}${point}${String(amount % 100).padStart(2, "0")}`, 2)).toEqual({
            value: amount,
          })
        }
      )
    )
  })

  it("never throws, and what it takes is a whole number of units", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,'’ -") }), fc.nat(3), (text, places) => {
        const reading = readDecimal(text, places)
        if ("value" in reading) expect(Number.isSafeInteger(reading.value)).toBe(true)
      })
    )
  })
})

describe("readNumber", () => {
  it.each([
    [12.5, 1250],
    [12.100000000000001, 1210],
    [1.3, 130],
    [99_999.99, 9_999_999],
    [12.345, "too_precise"],
    [-1, "not_number"],
    [Number.NaN, "not_number"],
    [1e300, "not_number"],
  ])("%j in céntimos is %j", (number, expected) => {
    expect(readNumber(number, 2)).toEqual(
      typeof expected === "number" ? { value: expected } : { problem: expected }
    )
  })
})
