import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { endBeneficiary } from "../../../../../modules/revenue-allocation/terms/end-beneficiary"
import { readBeneficiaries } from "../../../../../staff-lists/people/beneficiaries"
import { answerChange } from "../../../../answer-change"
import { handOf } from "../../../../require-artisan"

/** `POST /staff/beneficiaries/:id/end`: refused while an order or an instruction names them. */
export const POST = async (req: StaffRequest, res: MedusaResponse) => {
  const hand = handOf(req, "instruction.update", "terms.read")
  const id = req.params.id ?? ""
  await answerChange(
    req,
    res,
    ({ context }) => endBeneficiary(context, hand, id),
    async (connection) => ({ beneficiary: (await readBeneficiaries(connection, { id }))[0] })
  )
}
