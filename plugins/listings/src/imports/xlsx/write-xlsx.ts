import { Zip, ZipDeflate } from "fflate"

/** A cell to write: text, or a number and how many decimal places are shown; undefined is empty. */
export type SheetCell = string | { number: number; places: number } | undefined

/** A sheet to write. The first row is the headings, which stay in sight. */
export type Sheet = {
  name: string
  /** How wide each column is, in characters; and which take text only, so that nothing typed there becomes a date. */
  columns: readonly { width: number; text: boolean }[]
  rows: AsyncIterable<readonly SheetCell[]>
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const PACKAGE = "http://schemas.openxmlformats.org/package/2006"
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
/** Numbers of the styles in {@link STYLES}: text, headings, and numbers by their decimal places. */
const TEXT = 1
const BOLD = 2
const NUMBERS = [3, 4, 5] as const

/**
 * Writes an Excel file (Office Open XML) piece by piece, however many rows there are. Text stands in its cells as text
 * that no program computes.
 */
export async function* writeXlsx(sheets: readonly Sheet[]): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    ready.push(piece)
  })
  for (const [name, xml] of fixedParts(sheets)) {
    const part = partOf(zip, name)
    part(HEAD + xml, true)
  }
  for (const [i, sheet] of sheets.entries()) {
    const part = partOf(zip, `xl/worksheets/sheet${i + 1}.xml`)
    part(`${HEAD}<worksheet xmlns="${MAIN}">${viewOf(sheet)}<sheetData>`)
    let line = 0
    for await (const row of sheet.rows) {
      part(rowXml(row, (line += 1)))
      yield* ready.splice(0)
    }
    part("</sheetData></worksheet>", true)
  }
  zip.end()
  yield* ready.splice(0)
}

function partOf(zip: Zip, name: string): (xml: string, last?: boolean) => void {
  const part = new ZipDeflate(name, { level: 6 })
  zip.add(part)
  return (xml, last = false) => part.push(Buffer.from(xml), last)
}

function rowXml(row: readonly SheetCell[], line: number): string {
  const cells = row.map((cell, i) => {
    if (cell === undefined || cell === "") return ""
    const at = `${columnName(i)}${line}`
    if (typeof cell === "object") {
      return `<c r="${at}" s="${NUMBERS[Math.min(cell.places, 2)] ?? 0}"><v>${cell.number}</v></c>`
    }
    const style = line === 1 ? BOLD : TEXT
    return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
  })
  return `<row r="${line}">${cells.join("")}</row>`
}

function viewOf({ columns }: Sheet): string {
  const cols = columns.map(
    ({ width, text }, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"${text ? ` style="${TEXT}"` : ""}/>`
  )
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  return `<sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews><cols>${cols.join("")}</cols>`
}

/** `A`, `B`, … `Z`, `AA`, counted from 0. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

function escaped(text: string): string {
  return text
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x005F_x")
    .replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]|\p{Cs}/gu, "\uFFFD")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
}

// As Excel has them: text, bold text, and numbers with none, one and two decimal places.
const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="6"><xf xfId="0"/><xf xfId="0" numFmtId="49" applyNumberFormat="1"/>' +
  '<xf xfId="0" numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/>' +
  '<xf xfId="0" numFmtId="1" applyNumberFormat="1"/><xf xfId="0" numFmtId="164" applyNumberFormat="1"/>' +
  '<xf xfId="0" numFmtId="2" applyNumberFormat="1"/></cellXfs></styleSheet>'

function* fixedParts(sheets: readonly Sheet[]): Generator<[string, string]> {
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${TYPE}.${type}+xml"/>`
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  const relations = (all: string[]) =>
    `<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`
  yield [
    "[Content_Types].xml",
    `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override("xl/workbook.xml", "sheet.main") +
      override("xl/styles.xml", "styles") +
      sheets.map((_sheet, i) => override(`xl/worksheets/sheet${i + 1}.xml`, "worksheet")).join("") +
      "</Types>",
  ]
  yield ["_rels/.rels", relations([relation("rId1", "officeDocument", "xl/workbook.xml")])]
  yield [
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      sheets
        .map(({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
        .join("") +
      "</sheets></workbook>",
  ]
  yield [
    "xl/_rels/workbook.xml.rels",
    relations([
      ...sheets.map((_sheet, i) => relation(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`)),
      relation("rIdStyles", "styles", "styles.xml"),
    ]),
  ]
  yield ["xl/styles.xml", STYLES]
}
