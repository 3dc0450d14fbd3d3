import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { readTerms } from "../../../../../../modules/revenue-allocation/terms/read-terms"
import { answerChange } from "../../../../../answer-change"
import { handOf } from "../../../../../require-artisan"
import type { ReasonBody } from "../../../../../validators-terms"

/**
 * `POST /staff/artisans/:id/terms/read` `{ reason }`: accounts and case of the terms in force, in the clear. A POST, for
 * it leaves an entry in the audit log; asks for a fresh second factor.
 */
export const POST = async (req: StaffRequest<ReasonBody>, res: MedusaResponse) => {
  const hand = handOf(req, "beneficiary.read")
  await answerChange(
    req,
    res,
    ({ context, keys }) => readTerms(context, hand, keys(), req.params.id ?? "", req.validatedBody.reason),
    async (_connection, terms) => ({ terms })
  )
}
