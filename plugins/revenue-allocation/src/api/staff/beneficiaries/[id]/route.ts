import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { rectifyBeneficiary } from "../../../../modules/revenue-allocation/terms/record-beneficiary"
import { readBeneficiaries } from "../../../../staff-lists/people/beneficiaries"
import { answerChange } from "../../../answer-change"
import { handOf } from "../../../require-artisan"
import type { RectifyBody } from "../../../validators-terms"

/** `POST /staff/beneficiaries/:id`: puts right what is sent; what is absent stays, null takes away. */
export const POST = async (req: StaffRequest<RectifyBody>, res: MedusaResponse) => {
  const hand = handOf(req, "instruction.update", "terms.read")
  const id = req.params.id ?? ""
  await answerChange(
    req,
    res,
    ({ context, keys }) => rectifyBeneficiary(context, hand, keys(), id, req.validatedBody),
    async (connection) => ({ beneficiary: (await readBeneficiaries(connection, { id }))[0] })
  )
}
