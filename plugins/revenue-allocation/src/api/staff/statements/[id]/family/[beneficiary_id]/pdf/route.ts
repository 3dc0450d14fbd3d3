import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerPdf } from "../../../../../../../statements/answer-pdf"
import { askedStatement } from "../../../../../../../statements/asked-statement"
import { familyPdf } from "../../../../../../../statements/family-pdf"
import { familyStatement } from "../../../../../../../statements/family-statement"

/** `GET /staff/statements/:id/family/:beneficiary_id/pdf`: what one relative is given, and only theirs. In Spanish. */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const own = familyStatement(await askedStatement(req), req.params.beneficiary_id ?? "")
  if (!own) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such statement")
  answerPdf(res, `familia-${own.code}-${own.month}`, await familyPdf(own))
}
