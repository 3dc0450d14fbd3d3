import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { revokeInstruction } from "../../../../../modules/revenue-allocation/terms/revoke-instruction"
import { readInstructions } from "../../../../../staff-lists/people/instructions"
import { answerChange } from "../../../../answer-change"
import { handOf } from "../../../../require-artisan"
import type { RevokeBody } from "../../../../validators-terms"

/** `POST /staff/instructions/:id/revoke` `{ on }`: the instruction as it is then; on that day it no longer counts. */
export const POST = async (req: StaffRequest<RevokeBody>, res: MedusaResponse) => {
  const hand = handOf(req, "instruction.update", "terms.read")
  const id = req.params.id ?? ""
  await answerChange(
    req,
    res,
    ({ context }) => revokeInstruction(context, hand, id, req.validatedBody),
    async (connection) => ({ instruction: (await readInstructions(connection, { id }))[0] })
  )
}
