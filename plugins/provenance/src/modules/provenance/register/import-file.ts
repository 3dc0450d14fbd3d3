import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { readTable, type TableColumns, type TableProblem, type TableRow } from "../../../domain/csv-table"
import { type ProblemCode, problemWords } from "../../../domain/csv-problem"
import { holdRegister, type RegisterHand } from "./register-hand"
import type { Checked } from "./row-problem"

/** Save everything or nothing; or what can be saved. */
export const IMPORT_MODES = ["all_or_none", "good_rows"] as const
export type ImportMode = (typeof IMPORT_MODES)[number]

/** How one table of the register is read from a file and written. */
export type Importer<Columns extends TableColumns, Ready> = {
  /** What the audit log calls a row. */
  resource: "registration" | "competence" | "training"
  columns: Columns
  /** Headings of its export that an import does not need. */
  ignored: readonly string[]
  check(
    context: Context,
    hand: RegisterHand,
    drafts: ReadonlyMap<number, TableRow<Columns>>
  ): Promise<Checked<Ready>>
  insert(context: Context, hand: RegisterHand, rows: readonly Ready[], importId: string): Promise<string[]>
  /** Tells what depends on the rows that they are there. */
  tell(context: Context, rows: readonly Ready[]): Promise<void>
}

export type ImportOptions = { mode: ImportMode; dryRun: boolean; locale: "es" | "en" }

/** What came of an import, or would come of it. */
export type ImportResult = {
  /** Rows of the file, headings and empty lines aside. */
  rows: number
  good: number
  bad: number
  /** 0 in a dry run. */
  saved: number
  problems: { line: number; column: string | null; code: ProblemCode; message: string }[]
}

/**
 * Reads a file of the register and writes it, in the caller's transaction: everything or nothing, or the rows without
 * problems, as the mode says. A dry run looks at everything and writes nothing. Problems come in the order of the file,
 * all of them. Which rows came with an import is kept with them and in the audit log.
 * @param text the file; see `decodeCsv`
 */
export async function importFile<Columns extends TableColumns, Ready>(
  context: Context,
  hand: RegisterHand,
  { resource, columns, ignored, ...importer }: Importer<Columns, Ready>,
  text: string,
  { mode, dryRun, locale }: ImportOptions
): Promise<ImportResult> {
  const table = readTable(text, columns, ignored)
  await holdRegister(context)
  const drafts = new Map(table.rows.map(({ line, values }) => [line, values]))
  const { ready, problems } = await importer.check(context, hand, drafts)
  const all = [
    ...table.problems,
    ...problems.map(({ row, field, ...problem }) => ({
      line: row,
      column: field === null ? null : (table.headingOf(field) ?? columns[field]?.heading[locale] ?? null),
      ...problem,
    })),
  ]
  const bad = table.fatal ? table.count : new Set(all.map(({ line }) => line)).size
  const save = !dryRun && ready.size > 0 && (mode === "good_rows" || all.length === 0)
  if (save) {
    const rows = [...ready.values()]
    const importId = generateEntityId("", "impt")
    await importer.insert(context, hand, rows, importId)
    await importer.tell(context, rows)
    await recordAudit(context, hand.actor, {
      action: `${resource}.imported`,
      resource,
      resourceId: importId,
      after: { rows: table.count, saved: rows.length, left_out: bad, mode },
    })
  }
  return {
    rows: table.count,
    good: table.count - bad,
    bad,
    saved: save ? ready.size : 0,
    problems: all.sort((a, b) => a.line - b.line).map((problem) => inWords(problem, locale)),
  }
}

function inWords({ line, column, code, detail }: TableProblem, locale: "es" | "en") {
  return { line, column, code, message: problemWords(code, locale, detail) }
}
