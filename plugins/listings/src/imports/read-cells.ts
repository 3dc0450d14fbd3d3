import { uninertCell } from "./formula-guard"
import type { ImportField } from "./import-columns"
import { type RowProblem, shown } from "./import-problem"
import { cleanText, type RawCell, type RawRow } from "./raw-row"
import type { Head } from "./read-head"

/** What a row says, by column; cells with nothing in them are absent. Numbers are those of a spreadsheet. */
export type Cells = Partial<Record<ImportField, string | number>>

/** The longest text that any column takes, with room to say that it is too long. */
const LONGEST_CELL = 10_000

/** A row as it is kept until it is checked, and what can be told to be wrong with it by itself. */
export type ReadRow = { line: number; cells: Cells; problems: RowProblem<ImportField>[] }

/** Puts the cells of a row under their columns, without blanks around and as they were before they were made inert. */
export function readCells({ line, cells }: RawRow, { fields }: Head): ReadRow {
  const row: ReadRow = { line, cells: {}, problems: [] }
  if (cells.slice(fields.length).some(isThere)) {
    row.problems.push({ line, field: null, code: "too_many_cells" })
  }
  for (const [i, field] of fields.entries()) {
    const cell = cells[i] ?? ""
    if (field === null) {
      if (isThere(cell)) row.problems.push({ line, field: null, code: "too_many_cells" })
    } else if (typeof cell === "object") {
      row.problems.push({ line, field, code: cell.fault, detail: cell.at })
    } else if (typeof cell === "number") row.cells[field] = cell
    else if (cell.length > LONGEST_CELL) {
      row.problems.push({
        line,
        field,
        code: "too_long",
        detail: LONGEST_CELL,
        value: shown(cell.slice(0, 200)),
      })
    } else {
      const text = uninertCell(cleanText(cell))
      if (text !== "") row.cells[field] = text
    }
  }
  return row
}

const isThere = (cell: RawCell) => typeof cell !== "string" || cell.trim() !== ""

/** Whether a row has nothing in it at all: such rows are skipped, wherever they stand. */
export function isEmpty({ cells, problems }: ReadRow): boolean {
  return problems.length === 0 && Object.keys(cells).length === 0
}
