import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { streamCsv } from "@tejido/institutions/http/stream-csv"
import { askedStatement } from "../../../../../statements/asked-statement"
import { STATEMENT_COLUMNS, statementLines } from "../../../../../statements/statement-csv"

/** `GET /staff/statements/:id/csv`: what the paper says, line by line. */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const statement = await askedStatement(req)
  const name = `-${statement.code}-${statement.month}`.replace(/[^\w-]/g, "")
  await streamCsv(res, {
    filename: { es: `estado-de-cuenta${name}`, en: `statement${name}` },
    locale: req.validatedQuery.locale === "en" ? "en" : "es",
    columns: STATEMENT_COLUMNS,
    rows: lines(),
  })

  async function* lines() {
    yield* statementLines(statement)
  }
}
