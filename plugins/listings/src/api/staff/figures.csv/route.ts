import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { streamCsv } from "@tejido/institutions/http/stream-csv"
import { askedFigures } from "../../../figures/ask-figures"
import { FIGURE_TABLES } from "../../../figures/figure-tables"
import { readFigures } from "../../../figures/read-figures"

/** `GET /staff/figures.csv?table=sales_by_week&…`: one of the tables as a file. */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const { table, locale } = req.validatedQuery as { table: keyof typeof FIGURE_TABLES; locale: "es" | "en" }
  const { filename, columns, rows } = FIGURE_TABLES[table]
  const figures = await readFigures(connection, askedFigures(req))
  await streamCsv(res, { filename, columns, locale, rows: each(rows(figures)) })
}

 
async function* each<Row>(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows
}
