import { FileProblem } from "../import-problem"
import { MOST, type RawCell, type RawRow } from "../raw-row"
import { readDateStyles } from "./read-date-styles"
import { findSheet } from "./read-sheet-list"
import { readSharedStrings, unescaped } from "./read-shared-strings"
import { readXml, type XmlHandlers } from "./read-xml"
import { openWorkbook } from "./workbook"

type Cell = { at: string; column: number; type: string; style: number; formula: boolean; value: string }

/**
 * The rows of the first visible sheet of an Excel file (Office Open XML), the headings first, one after the other; rows
 * without anything in them do not come. Of formulas the result that the file remembers is taken, and a number that the
 * sheet shows as a date, an error and a formula without a result come as what is wrong with them.
 *
 * Nothing of the file but the sheet's own parts is read: no macros, links, pictures or other files. See
 * {@link openWorkbook} for how much may unfold.
 * @throws FileProblem `not_a_workbook`, `workbook_too_large`, `workbook_not_plain`, `too_many_sheets`
 */
export async function* readXlsx(bytes: Buffer): AsyncGenerator<RawRow> {
  const workbook = await openWorkbook(bytes)
  const parts = await findSheet(workbook)
  const strings = parts.sharedStrings ? await readSharedStrings(workbook.read(parts.sharedStrings)) : []
  const dates = parts.styles ? await readDateStyles(workbook.read(parts.styles)) : new Set<number>()
  const found: RawRow[] = []
  let row: RawRow = { line: 0, cells: [] }
  let cell: Cell | null = null
  let [column, reading] = [0, false]
  const handlers: XmlHandlers = {
    open: (name, attributes) => {
      if (name === "row") {
        const line = Number(attributes.r)
        row = { line: Number.isInteger(line) && line > 0 ? line : row.line + 1, cells: [] }
        column = 0
      } else if (name === "c") {
        column = columnOf(attributes.r) ?? column + 1
        cell = {
          at: attributes.r ?? `${row.line}/${column}`,
          column,
          type: attributes.t ?? "n",
          style: Number(attributes.s ?? 0),
          formula: false,
          value: "",
        }
      } else if (name === "f" && cell) cell.formula = true
      else if (name === "v" || name === "t") reading = cell !== null
      else if (name === "rPh") cell = null
    },
    text: (text) => {
      if (reading && cell) cell.value += text
    },
    close: (name) => {
      if (name === "v" || name === "t") reading = false
      if (name === "c" && cell) {
        put(row.cells, cell, valueOf(cell, strings, dates))
        cell = null
      }
      if (name === "row" && row.cells.length) found.push(row)
    },
  }
  yield* readXml(workbook.read(parts.sheet), handlers, () => found.splice(0))
}

/** Puts a value where it belongs. All that is beyond the most columns is one: that there is something is enough. */
function put(cells: RawCell[], { column }: Cell, value: RawCell): void {
  if (value === "") return
  const index = Math.min(column - 1, MOST.columns)
  while (cells.length < index) cells.push("")
  cells[index] = value
}

function valueOf(
  { at, type, style, formula, value }: Cell,
  strings: string[],
  dates: ReadonlySet<number>
): RawCell {
  if (type === "e") return { fault: "cell_error", at }
  if (formula && value === "") return { fault: "formula_without_value", at }
  if (value.trim() === "") return ""
  switch (type) {
    case "s": {
      const text = strings[Number(value)]
      if (text === undefined) throw new FileProblem("not_a_workbook")
      return text
    }
    case "str":
    case "inlineStr":
      return unescaped(value)
    case "b":
      return value.trim() === "1" ? "sí" : "no"
    case "d":
      return { fault: "cell_is_date", at }
    default: {
      const number = Number(value)
      if (!Number.isFinite(number)) throw new FileProblem("not_a_workbook")
      return dates.has(style) ? { fault: "cell_is_date", at } : number
    }
  }
}

/** The column of a cell's address, counted from 1: 28 of `AB7`. */
function columnOf(address: string | undefined): number | null {
  const [, letters = ""] = /^([A-Z]{1,3})\d+$/.exec(address ?? "") ?? []
  return letters === "" ? null : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
