import { BigNumber } from "@medusajs/framework/utils"
import fc from "fast-check"
import {
  centimos,
  centimosFromDecimal,
  divideToNearest,
  formatCentimos,
  larger,
  smaller,
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
    [" +12.5\n", 1250n],
    ["7.", 700n],
    ["1E2", 10_000n],
    ["1e+2", 10_000n],
    ["12345e-4", 123n],
    ["0.004999", 0n],
    [{ value: 3 }, 300n],
  ])("%p", (decimal, expected) => expect(centimosFromDecimal(decimal)).toBe(expected))

  it("rounds halves away from zero, and is not fooled by floating point", () => {
    expect(centimosFromDecimal("0.005")).toBe(1n)
    expect(centimosFromDecimal("-0.005")).toBe(-1n)
    expect(centimosFromDecimal(1.005)).toBe(101n) // Math.round(1.005 * 100) is 100
    expect(centimosFromDecimal("33.33499999999999999999")).toBe(3333n)
  })

  it.each([
    undefined,
    null,
    "",
    "diez",
    NaN,
    Infinity,
    "1,50",
    "0x10",
    {},
    "1e1234",
    "1e",
    ".5",
    "--1",
    "1 2",
    "1\n2",
    "5e-3x",
    { value: null },
  ])("refuses %p", (value) => {
    expect(() => centimosFromDecimal(value)).toThrow(RangeError)
    expect(() => centimosFromDecimal(value)).toThrow("not a decimal amount: ")
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
  expect(() => toJsonInteger(-(2n ** 53n))).toThrow("-9007199254740992 does not fit a JSON integer")
  expect(toJsonInteger(2n ** 53n - 1n)).toBe(Number.MAX_SAFE_INTEGER)
  expect(toJsonInteger(-11800n)).toBe(-11800)
})

it("knows the larger and the smaller of two", () => {
  expect([larger(2n, 3n), larger(3n, 2n), larger(-3n, -2n)]).toEqual([3n, 3n, -2n])
  expect([smaller(2n, 3n), smaller(3n, 2n), smaller(-3n, -2n)]).toEqual([2n, 2n, -3n])
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
