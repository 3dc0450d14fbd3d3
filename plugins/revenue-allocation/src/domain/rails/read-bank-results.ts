import { readDate, squash } from "@tejido/provenance/domain/csv-cells"
import { CsvError, parse } from "csv-parse/sync"
import { centimos, type Centimos, sum } from "../centimos"
import { solesOf } from "./bank-file-lines"
import type { BankResultProblem, BankResultProblemCode } from "./bank-result-problem"
import { withoutNumbers } from "./without-numbers"

/** How many payments a bank's file can have. */
export const MOST_RESULTS = 30_000
const LONGEST_REASON = 200

/** What the bank says became of a payment: never made, made, or made and come back. */
export type BankOutcome = "paid" | "rejected" | "returned"

/** One payment of a bank's file of results. */
export type BankResult = {
  line: number
  reference: string
  outcome: BankOutcome
  /** A day of Lima, `2026-11-30`. */
  date: string
  amount: Centimos
  /** Empty only of what was paid. */
  reason: string
}

/** A file as it was read. With problems, nothing of it is used. */
export type BankResults = { batch: number | null; rows: BankResult[]; problems: BankResultProblem[] }

const OUTCOMES = new Map<string, BankOutcome>([
  ...["pagado", "abonado", "paid"].map((word) => [word, "paid"] as const),
  ...["rechazado", "rejected"].map((word) => [word, "rejected"] as const),
  ...["devuelto", "extornado", "returned"].map((word) => [word, "returned"] as const),
])

/**
 * Reads what a bank says became of a batch: a header `C, lote, fecha, cantidad, total` and for each payment
 * `R, referencia, resultado, fecha, monto, motivo`; see `docs/bank-file.md`. Every problem of the file is reported.
 * @param text as `decodeCsv` gives it
 */
export function readBankResults(text: string): BankResults {
  if (/[\uFFFD\0]/.test(text)) return unusable(1, "unreadable_text")
  const table = split(text)
  if ("openedAt" in table) return unusable(table.openedAt, "unclosed_quote")
  const [head, ...body] = table.records
  if (!head) return unusable(1, "empty_file")
  if (head.kind.toUpperCase() !== "C") return unusable(head.line, "no_header")
  if (body.length === 0) return unusable(head.line, "empty_file")
  if (body.length > MOST_RESULTS) return unusable(head.line, "too_many_rows", MOST_RESULTS)
  const problems: BankResultProblem[] = []
  const note = (line: number, code: BankResultProblemCode, detail?: string | number) => {
    problems.push({ line, code, detail })
    return null
  }
  const header = readHeader(head, note)
  const rows: BankResult[] = []
  const seen = new Map<string, number>()
  for (const record of body) {
    const row = readRow(record, note)
    const [reference = ""] = record.cells
    const earlier = seen.get(reference)
    if (earlier !== undefined) note(record.line, "repeated_reference", earlier)
    else if (reference) seen.set(reference, record.line)
    if (row) rows.push(row)
  }
  if (header.count !== null && header.count !== body.length) note(head.line, "wrong_count", body.length)
  // Of rows that cannot be read nobody knows what they would add.
  const total = sum(rows.map(({ amount }) => amount))
  if (rows.length === body.length && header.total !== null && header.total !== total) {
    note(head.line, "wrong_total", solesOf(total))
  }
  return { batch: header.batch, rows, problems: problems.sort((a, b) => a.line - b.line) }
}

type Note = (line: number, code: BankResultProblemCode, detail?: string | number) => null
/** A line of the file: its first cell, which says what it is, and the others. */
type Line = { line: number; kind: string; cells: string[] }

function readHeader({ line, cells }: Line, note: Note) {
  // The currency may follow, as it does in the file that the bank was given.
  if (cells.length < 4 || cells.length > 5) note(line, "wrong_cells", 5)
  const [batch = "", date = "", count = "", total = ""] = cells
  readDay(line, date, note)
  return {
    batch: /^[1-9]\d{0,8}$/.test(batch) ? Number(batch) : note(line, "bad_batch", shown(batch)),
    count: /^\d{1,6}$/.test(count) ? Number(count) : note(line, "bad_count", shown(count)),
    total: readAmount(line, total, note),
  }
}

type RowCells = [reference: string, outcome: string, date: string, amount: string, reason?: string]

function readRow({ line, kind, cells }: Line, note: Note): BankResult | null {
  if (kind.toUpperCase() === "C") return note(line, "second_header")
  if (kind.toUpperCase() !== "R") return note(line, "bad_kind", shown(kind))
  // Nothing stands in the last cell of what was paid, and some programs leave it away.
  if (cells.length < 4 || cells.length > 5) return note(line, "wrong_cells", 6)
  const [reference, outcomeCell, dateCell, amountCell, reason = ""] = cells as RowCells
  const outcome = OUTCOMES.get(squash(outcomeCell)) ?? note(line, "bad_outcome", shown(outcomeCell))
  const date = readDay(line, dateCell, note)
  const amount = readAmount(line, amountCell, note)
  if (outcome && outcome !== "paid" && !reason) return note(line, "missing_reason")
  if (reason.length > LONGEST_REASON) return note(line, "long_reason", LONGEST_REASON)
  if (!outcome || !date || amount === null) return null
  return { line, reference, outcome, date, amount, reason: withoutNumbers(reason) }
}

function readDay(line: number, cell: string, note: Note): string | null {
  const reading = readDate(cell)
  return "value" in reading ? reading.value : note(line, "bad_date", shown(cell))
}

function readAmount(line: number, cell: string, note: Note): Centimos | null {
  if (!/^\d{1,12}[.,]\d{2}$/.test(cell)) return note(line, "bad_amount", shown(cell))
  return centimos(BigInt(cell.replace(/[.,]/, "")))
}

function split(text: string): { records: Line[] } | { openedAt: number } {
  const delimiter = /^\s*"?[Cc]"?([,;\t])/.exec(text)?.[1] ?? ","
  const records: Line[] = []
  let last = 0
  try {
    parse(text, {
      bom: true,
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      skip_records_with_empty_values: true,
      on_record: (cells: string[], { lines }) => {
        const [kind = "", ...rest] = cells.map((cell) => cell.replace(/[\s\p{Cc}]+/gu, " ").trim())
        records.push({ line: lines, kind, cells: rest })
        last = lines
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { openedAt: last + 1 }
  }
  return { records }
}

function unusable(line: number, code: BankResultProblemCode, detail?: string | number): BankResults {
  return { batch: null, rows: [], problems: [{ line, code, detail }] }
}

/** As much of a cell as belongs in a message; never enough of one for the number of an account. */
function shown(cell: string): string {
  const text = withoutNumbers(cell)
  return text.length > 30 ? `${text.slice(0, 29)}…` : text
}
