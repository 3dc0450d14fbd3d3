import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { type Connection, readAll } from "@tejido/institutions/http/sql-list"
import { streamCsv } from "@tejido/institutions/http/stream-csv"
import {
  importProblems,
  PROBLEM_COLUMNS,
  problemOf,
  type ImportProblemRow,
  type StaffImportProblem,
} from "../../../../../staff-lists/import-problems"
import { requireImport } from "../../../../require-import"

/** `GET /staff/imports/:id/problems.csv`: all that is wrong in the file, as a file. */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const id = await requireImport(req)
  const locale = req.validatedQuery.locale === "en" ? "en" : "es"
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  await streamCsv(res, {
    filename: { es: "problemas", en: "problems" },
    columns: PROBLEM_COLUMNS,
    ...{ locale, rows: lines() },
  })

  async function* lines(): AsyncGenerator<StaffImportProblem> {
    const asked = { order: { field: "line", descending: false } }
    for await (const batch of readAll<ImportProblemRow>(connection, importProblems(id), asked)) {
      for (const row of batch) yield problemOf(row, locale)
    }
  }
}
