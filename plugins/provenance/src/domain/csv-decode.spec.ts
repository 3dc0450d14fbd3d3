import fc from "fast-check"
import { decodeCsv } from "./csv-decode"

const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le")
  return bigEndian ? bytes.swap16() : bytes
}

describe("decodeCsv", () => {
  it("reads what Windows calls ANSI, with its own quotes and the euro", () => {
    const bytes = Buffer.from([0x4e, 0xfa, 0x6d, 0x65, 0x72, 0x6f, 0x3b, 0x93, 0xd1, 0x94, 0x80])
    expect(decodeCsv(bytes)).toBe("Número;“Ñ”€")
  })

  it("reads every text in UTF-8 and UTF-16 again, mark or none", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.startsWith("\ufeff"))
        expect(decodeCsv(Buffer.from(text))).toBe(text)
        expect(decodeCsv(Buffer.from(`\ufeff${text}`))).toBe(text)
        expect(decodeCsv(utf16(text, false))).toBe(text)
        expect(decodeCsv(utf16(text, true))).toBe(text)
      })
    )
  })

  it("reads every Spanish text of Windows-1252 again", () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aeiou áéíóúñÑüÁ¿;,\n"0123') })
    fc.assert(
      fc.property(letters, (text) => {
        // Both an accent after an accent and nothing but ASCII can be valid UTF-8 too; words are not like that.
        fc.pre(!/[\u0080-\u00ff]{2}/.test(text))
        expect(decodeCsv(Buffer.from(text, "latin1"))).toBe(text)
      })
    )
  })
})
