import { BigNumber } from "@medusajs/framework/utils"
import fc from "fast-check"
import {
  centimos,
  centimosFromDecimal,
  divideToNearest,
  formatCentimos,
  sum,
  toJsonInteger,
} from "./centimos"

describe("centimosFromDecimal: what Medusa calls 12.5 is 1250 céntimos", () => {
  it.each([
    [12.5, 1250n],
    ["118.00", 11800n],
    [{ value: "0.1", precision: 20 }, 10n],
    [new BigNumber("49.9"), 4990n],
    [0, 0n],
    ["-3.2", -320n],
    ["12.000000000000000000", 1200n],
    [1e21, 10n ** 23n],
    ["5e-3", 1n],
  ])("%p", (decimal, expected) => expect(centimosFromDecimal(decimal)).toBe(expected))

  it("rounds halves away from zero, and is not fooled by floating point", () => {
    expect(centimosFromDecimal("0.005")).toBe(1n)
    expect(centimosFromDecimal("-0.005")).toBe(-1n)
    expect(centimosFromDecimal(1.005)).toBe(101n) // Math.round(1.005 * 100) is 100
    expect(centimosFromDecimal("33.33499999999999999999")).toBe(3333n)
  })

  it.each([undefined, null, "", "diez", NaN, Infinity, "1,50", "0x10", {}])("refuses %p", (value) => {
    expect(() => centimosFromDecimal(value)).toThrow(RangeError)
  })

  it("reads back every amount that formatCentimos writes", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), (amount) => {
        expect(centimosFromDecimal(formatCentimos(amount).replaceAll(",", ""))).toBe(amount)
      })
    )
  })
})

it("formats soles for people", () => {
  expect([0n, 5n, -5n, 100n, 123456789n].map(formatCentimos)).toEqual([
    "0.00",
    "0.05",
    "-0.05",
    "1.00",
    "1,234,567.89",
  ])
})

it("refuses a fraction of a céntimo, and an integer that JSON would change", () => {
  expect(() => centimos(0.5)).toThrow(RangeError)
  expect(() => toJsonInteger(2n ** 53n)).toThrow(RangeError)
  expect(toJsonInteger(-11800n)).toBe(-11800)
})

it("sums none to zero", () => {
  expect(sum([])).toBe(0n)
  expect(sum([centimos(3), centimos(-5)])).toBe(-2n)
})

it("divides to the nearest, with an error of half at most, mirrored below zero", () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), (numerator, denominator) => {
      const nearest = divideToNearest(numerator, denominator)
      const twiceError = 2n * (nearest * denominator - numerator)
      expect(twiceError <= denominator && -twiceError <= denominator).toBe(true)
      expect(divideToNearest(-numerator, denominator)).toBe(-nearest)
    })
  )
})
