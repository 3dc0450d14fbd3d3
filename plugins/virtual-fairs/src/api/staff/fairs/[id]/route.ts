import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { handOf } from "@tejido/provenance/api/hand-of"
import type { FairSave } from "../../../../domain/fair-content"
import { deleteFair } from "../../../../modules/virtual-fairs/fairs/delete-fair"
import { saveFair } from "../../../../modules/virtual-fairs/fairs/save-fair"
import { answerFair } from "../../../answer-fair"
import { fairsService } from "../../../fairs-service"

/** `GET /staff/fairs/:id`: with its zones, criteria and what can be done to it. Two queries. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerFair(req, res)

/** `POST /staff/fairs/:id` `{ version, … }`: saves what is named. 409 `fair_changed` when somebody else saved meanwhile. */
export const POST = async (req: StaffRequest<FairSave>, res: MedusaResponse) => {
  const hand = handOf(req, "fair.update", "fair.read")
  const id = req.params.id ?? ""
  await fairsService(req).inTransaction((context) => saveFair(context, hand, id, req.validatedBody))
  await answerFair(req, res)
}

/** `DELETE /staff/fairs/:id`: a draft that was never published. */
export const DELETE = async (req: StaffRequest, res: MedusaResponse) => {
  const hand = handOf(req, "fair.update", "fair.read")
  const id = req.params.id ?? ""
  await fairsService(req).inTransaction((context) => deleteFair(context, hand, id))
  res.json({ id, object: "fair", deleted: true })
}
