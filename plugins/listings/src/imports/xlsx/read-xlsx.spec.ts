import { MOST, type RawRow } from "../raw-row"
import { sheetXml, text, workbookFile } from "../test/workbook-file"
import { readXlsx } from "./read-xlsx"
import { MOST_BYTES } from "./workbook"

const read = async (bytes: Buffer): Promise<RawRow[]> => {
  const rows: RawRow[] = []
  for await (const row of readXlsx(bytes)) rows.push(row)
  return rows
}
const cells = async (...row: string[]) => (await read(workbookFile(sheetXml(row))))[0]?.cells

describe("readXlsx", () => {
  it("reads shared strings with their runs, without how they are pronounced", async () => {
    const file = workbookFile(sheetXml(['<c r="A1" t="s"><v>1</v></c>', '<c r="C1" t="s"><v>0</v></c>']), {
      "xl/sharedStrings.xml":
        "<sst><si><t>uno</t></si><si><r><t>dos </t></r><r><t>y tres</t></r><rPh><t>x</t></rPh></si></sst>",
    })
    expect(await read(file)).toEqual([{ line: 1, cells: ["dos y tres", "", "uno"] }])
  })

  it("takes the result that the file remembers of a formula, and says of which cell it remembers none", async () => {
    expect(
      await cells(
        '<c r="A1"><f>1+1</f><v>2</v></c>',
        '<c r="B1" t="str"><f>A2&amp;"x"</f><v>hola</v></c>',
        '<c r="C1"><f>WEBSERVICE("http://e")</f></c>',
        '<c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
        '<c r="E1" t="b"><v>1</v></c>'
      )
    ).toEqual([
      2,
      "hola",
      { fault: "formula_without_value", at: "C1" },
      { fault: "cell_error", at: "D1" },
      "sí",
    ])
  })

  it("says of a number that is shown as a date that it is one, and not of one in soles", async () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="&quot;S/ dm&quot;#,##0.00;[Red]-0"/>
      <numFmt numFmtId="165" formatCode="[$-es-PE]d\\ mmm"/><numFmt numFmtId="166" formatCode="[h]:mm"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>`
    const row = [0, 1, 2, 3, 4].map((style, i) => `<c r="${"ABCDE"[i]}1" s="${style}"><v>45.5</v></c>`)
    const [found] = await read(workbookFile(sheetXml(row), { "xl/styles.xml": styles }))
    const date = (at: string) => ({ fault: "cell_is_date", at })
    expect(found?.cells).toEqual([45.5, date("B1"), 45.5, date("D1"), date("E1")])
    expect(await cells('<c r="A1" t="d"><v>2026-01-01</v></c>')).toEqual([date("A1")])
  })

  it("leaves out rows and cells without anything, and keeps the numbers of the lines", async () => {
    const sheet = `<worksheet><sheetData><row r="1"><c r="A1" s="1"/></row><row r="5">${text("B5", "x")}</row>
      <row>${text("C6", "y").replace(' r="C6"', "")}</row></sheetData></worksheet>`
    expect(await read(workbookFile(sheet))).toEqual([
      { line: 5, cells: ["", "x"] },
      { line: 6, cells: ["y"] },
    ])
  })

  it("reads the first sheet that is not hidden", async () => {
    const sheets =
      '<sheet name="a" sheetId="1" state="veryHidden" r:id="rId1"/><sheet name="b" sheetId="2" r:id="rId4"/>'
    const file = workbookFile(
      sheetXml([text("A1", "oculta")]),
      { "xl/worksheets/sheet2.xml": sheetXml([text("A1", "visible")]) },
      sheets
    )
    expect(await read(file)).toEqual([{ line: 1, cells: ["visible"] }])
  })

  it("of a thousand columns keeps no more than it needs to refuse them", async () => {
    const wide = Array.from({ length: 1000 }, (_, i) => `<c t="inlineStr"><is><t>c${i}</t></is></c>`)
    expect((await cells(...wide))?.length).toBe(MOST.columns + 1)
  })
})

describe("a hostile workbook", () => {
  const bomb = (bytes: number) => {
    const row = `<row>${text("A1", "0".repeat(10_000))}</row>`
    return `<worksheet><sheetData>${row.repeat(Math.ceil(bytes / row.length))}</sheetData></worksheet>`
  }

  it("that unfolds into more than there may be is refused by what it says of itself", async () => {
    const file = workbookFile(bomb(MOST_BYTES + 1))
    expect(file.length).toBeLessThan(MOST_BYTES / 100)
    await expect(read(file)).rejects.toMatchObject({ code: "workbook_too_large" })
  })

  it("that lies about how much it unfolds into is refused while it does", async () => {
    const file = workbookFile(bomb(4_000_000))
    lie(file, "xl/worksheets/sheet1.xml", 1000)
    let last = 0
    const reading = async () => {
      for await (const { line } of readXlsx(file)) last = line
    }
    await expect(reading()).rejects.toMatchObject({ code: "not_a_workbook" })
    expect(last).toBeLessThan(100)
  })

  it.each([
    ["names another file", '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>', "workbook_not_plain"],
    ["multiplies entities", '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>', "workbook_not_plain"],
    ["uses an entity that there is not", "<worksheet>&a;", "not_a_workbook"],
    ["breaks off", "<worksheet><sheetData><row>", "not_a_workbook"],
    ["is no XML", "hola", "not_a_workbook"],
  ])("that %s is refused", async (_what, xml, code) => {
    const sheet = xml.startsWith("<!") ? `${xml}${sheetXml([text("A1", "&a;")])}` : xml
    await expect(read(workbookFile(sheet))).rejects.toMatchObject({ code })
  })

  it.each([
    ["no zip", Buffer.from("hola")],
    ["an empty file", Buffer.alloc(0)],
    ["a zip of something else", workbookFile("", { "_rels/.rels": "<Relationships/>" })],
    ["a sheet that is not there", workbookFile("", {}, '<sheet name="a" sheetId="1" r:id="rId9"/>')],
    ["a string that is not there", workbookFile(sheetXml(['<c r="A1" t="s"><v>7</v></c>']))],
    ["a number that is none", workbookFile(sheetXml(['<c r="A1"><v>uno</v></c>']))],
    ["bytes cut off", workbookFile(sheetXml([text("A1", "x")])).subarray(0, 300)],
  ])("that is %s is refused", async (_what, file) => {
    await expect(read(file)).rejects.toMatchObject({ code: "not_a_workbook" })
  })

  it("with too many sheets is refused", async () => {
    const sheets = Array.from({ length: 21 }, (_, i) => `<sheet name="h${i}" sheetId="${i}" r:id="rId1"/>`)
    await expect(read(workbookFile(sheetXml([text("A1", "x")]), {}, sheets.join("")))).rejects.toMatchObject({
      code: "too_many_sheets",
    })
  })

  it("whose parts point out of it reads nothing there", async () => {
    const outside = `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../../../../etc/passwd"/></Relationships>`
    await expect(
      read(workbookFile(sheetXml([text("A1", "x")]), { "xl/_rels/workbook.xml.rels": outside }))
    ).rejects.toMatchObject({ code: "not_a_workbook" })
  })
})

/** Writes into the directory of the zip that a part is smaller than it is. */
function lie(file: Buffer, name: string, size: number): void {
  const at = file.lastIndexOf(Buffer.from(name)) - 46
  if (file.readUInt32LE(at) !== 0x02014b50) throw new Error("no directory entry there")
  file.writeUInt32LE(size, at + 24)
}
