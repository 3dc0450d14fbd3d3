import { uninertCell } from "./formula-guard"
import { fieldOf, IMPORT_COLUMNS, type ImportField } from "./import-columns"
import { type ProblemCode, shown } from "./import-problem"
import { cleanText, MOST, type RawCell, type RawRow } from "./raw-row"

/** Which column of the file is which, and what each is called there; null where it is empty. */
export type Head = { fields: readonly (ImportField | null)[]; headings: readonly string[] }

/** Something that is wrong with the headings: nothing of the file can be read then. */
export type HeadProblem = { line: number; heading: string | null; code: ProblemCode; detail: string | number }

/** Reads the headings, in Spanish or English and in any order. Every one that is wrong is told. */
export function readHead({ line, cells }: RawRow): Head | { problems: HeadProblem[] } {
  if (cells.length > MOST.columns) {
    return { problems: [{ line, heading: null, code: "too_many_columns", detail: MOST.columns }] }
  }
  const headings = cells.map((cell) => headingText(cell))
  // What a spreadsheet leaves behind the last column.
  while (headings.at(-1) === "") headings.pop()
  const fields = headings.map((heading) => (heading === "" ? null : (fieldOf(heading) ?? null)))
  const problems: HeadProblem[] = []
  for (const [i, heading] of headings.entries()) {
    const field = fields[i]
    if (heading !== "" && !field) problems.push({ line, heading, code: "unknown_column", detail: heading })
    if (field && fields.indexOf(field) < i) {
      problems.push({ line, heading, code: "repeated_column", detail: heading })
    }
  }
  if (!fields.includes("code")) {
    const heading = IMPORT_COLUMNS.code.heading.es
    problems.push({ line, heading, code: "missing_column", detail: heading })
  }
  return problems.length ? { problems } : { fields, headings }
}

function headingText(cell: RawCell): string {
  return typeof cell === "object" ? cell.at : shown(uninertCell(cleanText(String(cell))))
}
