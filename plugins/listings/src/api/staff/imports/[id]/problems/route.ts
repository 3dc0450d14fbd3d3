import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { type Connection, readPage } from "@tejido/institutions/http/sql-list"
import { importProblems, problemOf, type ImportProblemRow } from "../../../../../staff-lists/import-problems"
import { requireImport } from "../../../../require-import"
import type { ProblemsQuery } from "../../../../validators-imports"

/** `GET /staff/imports/:id/problems`: `{ problems, count, limit, offset }` in the reader's language. Three queries. */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const id = await requireImport(req)
  const { limit, offset, order, locale } = req.validatedQuery as ProblemsQuery
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const page = { order: { field: "line", descending: order.startsWith("-") }, limit, offset }
  const { rows, count } = await readPage<ImportProblemRow>(connection, importProblems(id), page)
  res.json({ problems: rows.map((row) => problemOf(row, locale)), count, limit, offset })
}
