import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { handOf } from "@tejido/provenance/api/hand-of"
import { closeStand } from "../../../../../modules/virtual-fairs/stands/close-stand"
import { answerStand } from "../../../../answer-stand"
import { fairsService } from "../../../../fairs-service"
import type { CloseStandBody } from "../../../../validators-fairs"

/** `POST /staff/stands/:id/close` `{ version, reason }`: its workshop takes part no more. */
export const POST = async (req: StaffRequest<CloseStandBody>, res: MedusaResponse) => {
  const hand = handOf(req, "stand.update", "fair.read")
  const id = req.params.id ?? ""
  await fairsService(req).inTransaction((context) => closeStand(context, hand, id, req.validatedBody))
  await answerStand(req, res)
}
