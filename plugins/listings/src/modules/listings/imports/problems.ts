import type { Context } from "@medusajs/framework/types"
import { IMPORT_COLUMNS, type ImportField } from "../../../imports/import-columns"
import type { RowProblem } from "../../../imports/import-problem"
import { managerOf } from "../transaction"
import type { HeldImport } from "./import-row"

/** A problem as it is kept: with what the file calls the column. */
export type KeptProblem = Omit<RowProblem, "field"> & { field: string | null; heading?: string | null }

/** Keeps what is wrong with rows of an import, and counts it. */
export async function keepProblems(
  context: Context,
  { id, headings }: Pick<HeldImport, "id" | "headings">,
  problems: readonly KeptProblem[]
): Promise<void> {
  if (problems.length === 0) return
  const rows = problems.map(({ line, field, heading, code, detail, value }) => ({
    ...{ line, field, code, value: value ?? null },
    heading: heading ?? (field === null ? null : headingOf(headings, field)),
    detail: detail === undefined ? null : String(detail),
  }))
  const manager = managerOf(context)
  await manager.execute(
    `insert into listings_import_problem (import_id, line, field, heading, code, detail, value)
     select ?, line, field, heading, code, detail, value from jsonb_to_recordset(?::jsonb)
       as problem(line int, field text, heading text, code text, detail text, value text)`,
    [id, JSON.stringify(rows)]
  )
  await manager.execute("update listings_import set problems_count = problems_count + ? where id = ?", [
    ...[rows.length, id],
  ])
}

function headingOf(headings: HeldImport["headings"], field: string): string {
  return headings[field] ?? IMPORT_COLUMNS[field as ImportField].heading.es
}
