import type { CsvColumn } from "@tejido/institutions/http/stream-csv"
import { sql, type SqlList } from "@tejido/institutions/http/sql-list"
import { isProblemCode, problemWords } from "../imports/import-problem"

/** Something that is wrong in a file, in words of the reader. */
export type StaffImportProblem = {
  line: number
  /** As the file calls it; null where it is about the whole row. */
  column: string | null
  code: string
  message: string
  /** What the cell says, shortened. */
  value: string | null
}

/** A problem as it is stored. */
export type ImportProblemRow = Omit<StaffImportProblem, "message"> & { detail: string | null }

/** The problems of one import. Whether it is within reach is asked before. */
export function importProblems(importId: string): SqlList {
  return {
    select: 'p.line, p.heading as "column", p.code, p.detail, p.value',
    from: "listings_import_problem p",
    where: [sql("p.import_id = ?", importId)],
    sort: { line: "p.line" },
    key: "p.id",
  }
}

export function problemOf({ detail, ...row }: ImportProblemRow, locale: "es" | "en"): StaffImportProblem {
  const message = isProblemCode(row.code) ? problemWords(row.code, locale, detail ?? "") : row.code
  return { ...row, message }
}

/** The problems as a file, to have beside the one that is to be mended. */
export const PROBLEM_COLUMNS: readonly CsvColumn<StaffImportProblem>[] = [
  { heading: { es: "Fila", en: "Row" }, value: ({ line }) => line },
  { heading: { es: "Columna", en: "Column" }, value: ({ column }) => column },
  { heading: { es: "Problema", en: "Problem" }, value: ({ message }) => message },
  { heading: { es: "Dice", en: "It says" }, value: ({ value }) => value },
]
