import * as backend from "../../../plugins/provenance/src/domain/serial-code"
import { parseSerialCode, SERIAL_ALPHABET } from "./serial-code"

const CODES = Array.from({ length: 200 }, () => backend.newSerialCode())

describe("a code as somebody typed it", () => {
  it("has the backend's symbols, and is read as the backend reads it", () => {
    expect(SERIAL_ALPHABET).toBe(backend.SERIAL_ALPHABET)
    for (const code of CODES) {
      expect(parseSerialCode(code)).toEqual({ code })
      expect(parseSerialCode(` ${code.toLowerCase().replaceAll("-", " ")} `)).toEqual({ code })
      expect(parseSerialCode(code.replaceAll("-", "–"))).toEqual({ code })
    }
  })

  it("is refused with any one symbol wrong, and with any two in each other's place", () => {
    for (const code of CODES.slice(0, 20)) {
      const symbols = code.replaceAll("-", "")
      for (let i = 0; i < 9; i++) {
        for (const other of SERIAL_ALPHABET) {
          if (other === symbols[i]) continue
          const typed = symbols.slice(0, i) + other + symbols.slice(i + 1)
          expect(parseSerialCode(typed)).toEqual({ problem: "check" })
        }
        for (let j = i + 1; j < 9; j++) {
          if (symbols[i] === symbols[j]) continue
          const swapped = [...symbols]
          ;[swapped[i], swapped[j]] = [symbols[j]!, symbols[i]!]
          expect(parseSerialCode(swapped.join(""))).toEqual({ problem: "check" })
        }
      }
    }
  })

  it.each([
    ["", { problem: "empty" }],
    [" - ", { problem: "empty" }],
    ["ADF-HJK", { problem: "length", symbols: 6 }],
    ["ADF-HJK-LMRU", { problem: "length", symbols: 10 }],
    ["AD0-HJK-LMR", { problem: "symbol", position: 3, symbol: "0" }],
    ["ADF-HÑK-LMR", { problem: "symbol", position: 5, symbol: "Ñ" }],
    ["<script>", { problem: "symbol", position: 1, symbol: "<" }],
    ["x".repeat(40), { problem: "length", symbols: 40 }],
  ])("says what is wrong with %j", (typed, problem) => {
    expect(parseSerialCode(typed)).toEqual(problem)
  })
})
