import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerPdf } from "../../../../../statements/answer-pdf"
import { askedStatement } from "../../../../../statements/asked-statement"
import { statementPdf } from "../../../../../statements/statement-pdf"

/** `GET /staff/statements/:id/pdf`: the paper that the artisan is given. In Spanish. */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const statement = await askedStatement(req)
  answerPdf(res, `estado-de-cuenta-${statement.code}-${statement.month}`, await statementPdf(statement))
}
