import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { handOf } from "@tejido/provenance/api/hand-of"
import { actOnFair } from "../../../../../modules/virtual-fairs/fairs/act-on-fair"
import { answerFair } from "../../../../answer-fair"
import { fairsService } from "../../../../fairs-service"
import type { ActBody } from "../../../../validators-fairs"

/** `POST /staff/fairs/:id/act` `{ version, act, reason? }`: moves one of its times to now. */
export const POST = async (req: StaffRequest<ActBody>, res: MedusaResponse) => {
  const hand = handOf(req, "fair.update", "fair.read")
  const id = req.params.id ?? ""
  await fairsService(req).inTransaction((context) => actOnFair(context, hand, id, req.validatedBody))
  await answerFair(req, res)
}
