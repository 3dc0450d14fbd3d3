import type { Cell, Reading } from "./cell-readers"
import { type ExportRow, saysAsExported } from "./export-cells"
import { type ImportField, LISTING_FIELDS, type ListingField, VARIANT_FIELDS } from "./import-columns"
import { type RowProblem, shown } from "./import-problem"
import type { Cells } from "./read-cells"

/** A row of a listing, and where it stands. */
export type ListingRow = { line: number; cells: Cells }

/**
 * The rows of one listing while they are read: gives what is said of it, each cell with the line it stands on, and
 * gathers what is wrong. A cell that says what an export of the listing says is as good as empty: empty cells and those
 * change nothing, whatever rules have come since.
 */
export class ListingRows {
  readonly problems: RowProblem<ImportField>[] = []
  readonly first: ListingRow
  readonly #said = new Map<ListingField, { line: number; cell: Cell }>()

  constructor(
    readonly rows: readonly [ListingRow, ...ListingRow[]],
    readonly exported: readonly ExportRow[]
  ) {
    this.first = rows[0]
    for (const field of LISTING_FIELDS) this.#gather(field)
  }

  #gather(field: ListingField): void {
    for (const { line, cells } of this.rows) {
      const cell = cells[field]
      if (cell === undefined) continue
      const before = this.#said.get(field)
      if (!before) this.#said.set(field, { line, cell })
      else if (String(before.cell) !== String(cell)) {
        this.refuse(line, field, "differs_from_first", before.line)
      }
    }
  }

  /** What is said in a column of the listing, or undefined where nothing new is. */
  said(field: ListingField): { line: number; cell: Cell } | undefined {
    const found = this.#said.get(field)
    return found && saysAsExported(found.cell, this.exported[0]?.[field]) ? undefined : found
  }

  /** Whether the rows say of the ways in which it comes what an export says, row by row. */
  get variantsAsExported(): boolean {
    return (
      this.rows.length === this.exported.length &&
      this.rows.every(({ cells }, i) =>
        VARIANT_FIELDS.every((field) => saysAsExported(cells[field], this.exported[i]?.[field]))
      )
    )
  }

  /** Reads a column of the listing and hands on its value; nothing where there is none or it is wrong. */
  take<Value>(field: ListingField, read: (cell: Cell) => Reading<Value>, put: (value: Value) => void): void {
    const found = this.said(field)
    if (!found) return
    const value = this.read(found.line, field, found.cell, read)
    if (value !== undefined) put(value)
  }

  /** Reads a cell; what is wrong with it is remembered, and undefined is given back. */
  read<Value>(
    line: number,
    field: ImportField,
    cell: Cell,
    read: (cell: Cell) => Reading<Value>
  ): Value | undefined {
    const reading = read(cell)
    if ("value" in reading) return reading.value
    this.problems.push({
      ...{ line, field, code: reading.problem, detail: reading.detail },
      value: shown(String(cell)),
    })
    return undefined
  }

  refuse(
    line: number,
    field: ImportField | null,
    code: RowProblem["code"],
    detail?: RowProblem["detail"]
  ): void {
    const cell = field && this.rows.find((row) => row.line === line)?.cells[field]
    this.problems.push({
      line,
      field,
      code,
      detail,
      ...(cell !== null && cell !== undefined && { value: shown(String(cell)) }),
    })
  }

  /** Where a problem with a column is told: the line that says it, or the first. */
  lineOf(field: ListingField): number {
    return this.#said.get(field)?.line ?? this.first.line
  }
}
