import fc from "fast-check"
import { isSerialCode, newSerialCode, parseSerialCode, SERIAL_ALPHABET } from "./serial-code"

const code = fc
  .array(fc.nat(18), { minLength: 8, maxLength: 8 })
  .map((values) => newSerialCode(() => values.shift() ?? 0))

describe("a serial code", () => {
  it("reads back as itself, however it is spelled", () => {
    fc.assert(
      fc.property(code, (made) => {
        expect(made).toMatch(/^\w{3}-\w{3}-\w{3}$/)
        for (const typed of [
          made,
          made.toLowerCase(),
          made.replaceAll("-", ""),
          ` ${made.replaceAll("-", " – ")} `,
        ]) {
          expect(parseSerialCode(typed)).toEqual({ code: made })
        }
        expect(isSerialCode(made)).toBe(true)
      })
    )
  })

  it("finds every single wrong symbol", () => {
    fc.assert(
      fc.property(code, fc.nat(8), fc.nat(18), (made, position, symbol) => {
        const symbols = [...made.replaceAll("-", "")]
        const typed = SERIAL_ALPHABET.charAt(symbol)
        fc.pre(symbols[position] !== typed)
        symbols[position] = typed
        expect(parseSerialCode(symbols.join(""))).toEqual({ problem: "check" })
      })
    )
  })

  it("finds any two symbols in each other's place", () => {
    fc.assert(
      fc.property(code, fc.nat(8), fc.nat(8), (made, a, b) => {
        const symbols = [...made.replaceAll("-", "")]
        const [first = "", second = ""] = [symbols[a], symbols[b]]
        fc.pre(first !== second)
        symbols[a] = second
        symbols[b] = first
        expect(parseSerialCode(symbols.join(""))).toEqual({ problem: "check" })
      })
    )
  })

  it("says what is wrong with a slip, and where", () => {
    expect(parseSerialCode("AB")).toEqual({ problem: "length", symbols: 2 })
    expect(parseSerialCode("222-2O2-222")).toEqual({ problem: "symbol", position: 5, symbol: "O" })
    expect(parseSerialCode("")).toEqual({ problem: "length", symbols: 0 })
  })

  it("takes any text without failing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const read = parseSerialCode(text)
        expect("code" in read || "problem" in read).toBe(true)
      })
    )
  })

  it("has nineteen symbols, none of which is mistaken for another", () => {
    expect(new Set(SERIAL_ALPHABET).size).toBe(19)
    expect(SERIAL_ALPHABET).not.toMatch(/[01OIQSBVPTCEGNZ58]/)
  })

  it("is different each time", () => {
    expect(new Set(Array.from({ length: 1000 }, () => newSerialCode())).size).toBe(1000)
  })
})
