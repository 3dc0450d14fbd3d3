import { strToU8, zipSync } from "fflate"

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

/** The rows of a sheet in XML, each cell as it is given. */
export const sheetXml = (...rows: string[][]): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows
    .map((cells, i) => `<row r="${i + 1}">${cells.join("")}</row>`)
    .join("")}</sheetData></worksheet>`

/** A cell of text. */
export const text = (at: string, value: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`

/** An Excel file put together by hand, so that it can be as wrong as one likes. */
export function workbookFile(
  sheet: string,
  parts: Record<string, string | Uint8Array> = {},
  sheets = '<sheet name="Hoja1" sheetId="1" r:id="rId1"/>'
): Buffer {
  const files: Record<string, string | Uint8Array> = {
    "_rels/.rels": `<Relationships><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${OFFICE}/styles" Target="/xl/styles.xml"/><Relationship Id="rId4" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheet,
    ...parts,
  }
  return Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, data]) => [name, typeof data === "string" ? strToU8(data) : data])
      )
    )
  )
}
