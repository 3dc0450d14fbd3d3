import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { readBeneficiary } from "../../../../../modules/revenue-allocation/terms/read-beneficiary"
import { answerChange } from "../../../../answer-change"
import { handOf } from "../../../../require-artisan"
import type { ReasonBody } from "../../../../validators-terms"

/**
 * `POST /staff/beneficiaries/:id/read` `{ reason }`: who it is, the account, and the courts and cases of the orders in
 * their favour. A POST, for it leaves an entry in the audit log; asks for a fresh second factor.
 */
export const POST = async (req: StaffRequest<ReasonBody>, res: MedusaResponse) => {
  const hand = handOf(req, "beneficiary.read")
  await answerChange(
    req,
    res,
    ({ context, keys }) =>
      readBeneficiary(context, hand, keys(), req.params.id ?? "", req.validatedBody.reason),
    async (_connection, beneficiary) => ({ beneficiary })
  )
}
