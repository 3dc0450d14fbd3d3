import { decodeCsv } from "../../../../../../plugins/provenance/src/domain/csv-decode"
import { csvText, remainingRows } from "./csv-text"

describe("the text of a spreadsheet's file", () => {
  const text = "Código;Región\nLUR-0142;Áncash"
  const latin1 = Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)))
  const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le")
  it.each([
    ["UTF-8", Buffer.from(text)],
    ["Windows-1252", latin1],
    ["UTF-16", utf16],
  ])("is read from %s as the backend reads it", (_, bytes) => {
    expect(csvText(bytes).replace(/^\uFEFF/, "")).toBe(text)
    expect(csvText(bytes)).toBe(decodeCsv(bytes))
  })
})

describe("the rows that are left to correct", () => {
  it("keep the headings and the lines that were wrong", () => {
    expect(remainingRows("a;b\n1;2\n3;4\n5;6", new Set([3]))).toBe("a;b\n3;4")
    expect(remainingRows("sep=;\r\na;b\r\n1;2\r\n3;4\r\n", new Set([4]))).toBe("sep=;\na;b\n3;4")
  })

  it("are whole where a quoted cell has line breaks, separators and quotes", () => {
    const text = 'a;b\n"uno\ndos; ""tres""";x\n3;4\n5;6'
    expect(remainingRows(text, new Set([2]))).toBe('a;b\n"uno\ndos; ""tres""";x')
    expect(remainingRows(text, new Set([4]))).toBe("a;b\n3;4")
  })

  it("are not thrown together by an inch sign inside a cell", () => {
    expect(remainingRows('a;b\ntubo 5";2\n3;4\n5;6', new Set([3]))).toBe("a;b\n3;4")
  })

  it("are only the headings when nothing was wrong", () => {
    expect(remainingRows("a;b\n1;2", new Set())).toBe("a;b")
  })
})
