import { parseNoted } from "./parse-noted"
import { printable } from "./printable"

describe("what is given to and shown by `npm run audit`", () => {
  it("takes a head as a verification prints it", () => {
    expect(parseNoted(`120:${"A1".repeat(32)}`)).toEqual({ seq: 120, hash: "a1".repeat(32) })
  })

  it.each(["", "120", `0:${"a".repeat(64)}`, `120:${"a".repeat(63)}`, `120:${"g".repeat(64)}`])(
    "refuses %j",
    (text) => {
      expect(() => parseNoted(text)).toThrow(/64 hex digits/)
    }
  )

  it("lets no escape sequence or turned-round text through to the terminal", () => {
    expect(printable("Ana\u001b[2J\u202e<x>\u0007 Ñusta")).toBe("Ana [2J <x>  Ñusta")
  })
})
