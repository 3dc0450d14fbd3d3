import { CsvError, parse } from "csv-parse/sync"
import type { Words } from "@tejido/institutions/domain/permissions"
import { type CellReader, squash } from "./csv-cells"
import type { ProblemCode, ProblemDetail } from "./csv-problem"

/** How many rows a file can have. */
export const MOST_ROWS = 5000

/** One column of a table that people fill in. */
export type TableColumn<Value> = {
  heading: Words
  /** Other headings by which it is known; case, accents and signs do not matter. */
  also?: readonly string[]
  required: boolean
  read: CellReader<Value>
  /** What stands in it in the template. */
  example: string
}
export type TableColumns = Readonly<Record<string, TableColumn<unknown>>>

/** What a row says: a value for each column that is required, a value or null for the rest. */
export type TableRow<Columns extends TableColumns> = {
  [Field in keyof Columns]: Columns[Field] extends { required: true } & TableColumn<infer Value>
    ? Value
    : Columns[Field] extends TableColumn<infer Value>
      ? Value | null
      : never
}

/** Something that is wrong, where: the line of the file counted from 1, and the heading as the file has it. */
export type TableProblem = { line: number; column: string | null; code: ProblemCode; detail?: ProblemDetail }

/** A file as it was read. With `fatal` problems nothing of it can be used. */
export type Table<Columns extends TableColumns> = {
  /** How many rows have something in them. */
  count: number
  /** Those without a problem. */
  rows: { line: number; values: TableRow<Columns> }[]
  problems: TableProblem[]
  fatal: boolean
  /** What the file calls a column. */
  headingOf(field: keyof Columns): string | null
}

/**
 * Reads a table as spreadsheets save them: separated by `;`, `,` or tabs, headings in Spanish or English in any order,
 * with or without accents. Every problem is reported, also several of one row.
 * @param ignored headings that may be there and mean nothing, such as the other columns of an export
 */
export function readTable<Columns extends TableColumns>(
  text: string,
  columns: Columns,
  ignored: readonly string[] = []
): Table<Columns> {
  const clean = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n")
  if (/[\uFFFD\0]/.test(clean)) return unusable([{ line: 1, column: null, code: "unreadable_text" }])
  const known = new Map<string, keyof Columns | null>(ignored.map((heading) => [squash(heading), null]))
  for (const [field, { heading, also = [] }] of Object.entries(columns)) {
    for (const word of [field, heading.es, heading.en, ...also]) known.set(squash(word), field)
  }
  const { records, problem } = split(clean, (heading) => known.has(squash(heading)))
  if (problem) return unusable([problem])
  const [head, ...body] = records
  if (!head || body.length === 0) return unusable([{ line: 1, column: null, code: "empty_file" }])
  const { fields, headings, problems } = readHead(head, columns, known)
  if (body.length > MOST_ROWS) {
    problems.push({
      line: body[MOST_ROWS]?.line ?? 1,
      column: null,
      code: "too_many_rows",
      detail: MOST_ROWS,
    })
  }
  if (problems.length) return { ...unusable<Columns>(problems), count: body.length }
  const rows: Table<Columns>["rows"] = []
  for (const { line, cells } of body) {
    const values: Record<string, unknown> = Object.fromEntries(
      Object.keys(columns).map((field) => [field, null])
    )
    const wrong: TableProblem[] = []
    if (cells.slice(fields.length).some((cell) => cell.trim())) {
      wrong.push({ line, column: null, code: "too_many_cells" })
    }
    for (const [i, field] of fields.entries()) {
      if (field === null) continue
      const { required, read } = columns[field] as TableColumn<unknown>
      const cell = plain(cells[i] ?? "")
      const reading = cell ? read(cell) : required ? ({ problem: "missing_value" } as const) : { value: null }
      if ("value" in reading) values[field as string] = reading.value
      else {
        const { problem: code, ...detail } = reading
        wrong.push({ line, column: headings[i] ?? null, code, ...detail })
      }
    }
    if (wrong.length) problems.push(...wrong)
    else rows.push({ line, values: values as TableRow<Columns> })
  }
  const headingOf = (field: keyof Columns) => headings[fields.indexOf(field)] ?? null
  return { count: body.length, rows, problems, fatal: false, headingOf }
}

function unusable<Columns extends TableColumns>(problems: TableProblem[]): Table<Columns> {
  return { count: 0, rows: [], problems, fatal: true, headingOf: () => null }
}

function readHead<Columns extends TableColumns>(
  { line, cells }: Line,
  columns: Columns,
  known: ReadonlyMap<string, keyof Columns | null>
) {
  const problems: TableProblem[] = []
  const headings = cells.map((cell) => plain(cell))
  // What a spreadsheet leaves after the last column.
  while (headings.at(-1) === "") headings.pop()
  const fields = headings.map((heading, i) => {
    const field = known.get(squash(heading))
    if (field === undefined) {
      problems.push({ line, column: heading, code: "unknown_column", detail: heading || String(i + 1) })
    }
    return field ?? null
  })
  for (const [i, field] of fields.entries()) {
    if (field !== null && fields.indexOf(field) < i) {
      problems.push({ line, column: headings[i] ?? null, code: "repeated_column", detail: headings[i] ?? "" })
    }
  }
  for (const [field, { required, heading }] of Object.entries(columns)) {
    if (required && !fields.includes(field)) {
      problems.push({ line, column: heading.es, code: "missing_column", detail: heading.es })
    }
  }
  return { fields, headings, problems }
}

type Line = { line: number; cells: string[] }

/** Takes the file apart with the separator under which the most headings are known. */
function split(
  text: string,
  isKnown: (heading: string) => boolean
): { records: Line[]; problem?: TableProblem } {
  // Excel tells the separator in a line before the headings.
  const [, told, rest = text] = /^sep=(.)\n([^]*)$/.exec(text) ?? []
  const skipped = told === undefined ? 0 : 1
  const separators = told === undefined ? [";", ",", "\t"] : [told]
  let best: { separator: string; known: number; cells: number } | null = null
  for (const separator of separators) {
    const head = records(rest, { delimiter: separator, to: 1 }).records[0]?.cells ?? []
    const found = { separator, known: head.filter(isKnown).length, cells: head.length }
    if (!best || found.known > best.known || (found.known === best.known && found.cells > best.cells))
      best = found
  }
  const all = records(rest, { delimiter: best?.separator ?? ";" })
  const move = (line: number) => line + skipped
  return {
    records: all.records.map(({ line, cells }) => ({ line: move(line), cells })),
    ...(all.openedAt !== undefined && {
      problem: { line: move(all.openedAt), column: null, code: "unclosed_quote" as const },
    }),
  }
}

function records(
  text: string,
  options: { delimiter: string; to?: number }
): { records: Line[]; openedAt?: number } {
  const found: Line[] = []
  let last = 0
  try {
    parse(text, {
      ...options,
      record_delimiter: "\n",
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      on_record: (cells: string[], { lines }) => {
        // `lines` is where the record ends; a quoted cell may have begun it some lines before.
        found.push({ line: lines - (cells.join("").match(/\n/g)?.length ?? 0), cells })
        last = lines
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { records: [], openedAt: last + 1 }
  }
  return { records: found }
}

/** A cell without blanks around it and without the apostrophe that our own exports put before a formula's sign. */
function plain(cell: string): string {
  return cell
    .trim()
    .replace(/^'(?=[\s'"]*[=+\-@\u2212\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20])/, "")
    .trim()
}
