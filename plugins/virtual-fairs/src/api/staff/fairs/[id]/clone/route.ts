import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { handOf } from "@tejido/provenance/api/hand-of"
import type { FairClone } from "../../../../../domain/fair-content"
import { cloneFair } from "../../../../../modules/virtual-fairs/fairs/clone-fair"
import { answerFair } from "../../../../answer-fair"
import { fairsService } from "../../../../fairs-service"

/** `POST /staff/fairs/:id/clone` `{ title, opens_at, handle? }`: a draft like it, answers 201 with the new one. */
export const POST = async (req: StaffRequest<FairClone>, res: MedusaResponse) => {
  const hand = handOf(req, "fair.update", "fair.read")
  const id = req.params.id ?? ""
  const copy = await fairsService(req).inTransaction((context) =>
    cloneFair(context, hand, id, req.validatedBody)
  )
  res.status(201)
  await answerFair(req, res, copy)
}
