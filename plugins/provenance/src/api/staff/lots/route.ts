import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList, answerOne } from "@tejido/institutions/http/staff-list"
import { PROVENANCE_MODULE } from "../../../modules/provenance"
import { createLot } from "../../../modules/provenance/lots/create-lot"
import type { ProvenanceModuleService } from "../../../modules/provenance/service"
import { LOTS } from "../../../staff-lists/lots"
import { handOf } from "../../hand-of"
import type { LotBody } from "../../validators-lots"

/** `GET /staff/lots`. Two queries: page, count. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, LOTS)

/** `POST /staff/lots`: answers 201 with the lot; its pieces have their codes by then. */
export const POST = async (req: StaffRequest<LotBody>, res: MedusaResponse) => {
  const hand = handOf(req, "lot.update", "lot.read")
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const id = await provenance.inTransaction((context) => createLot(context, hand, req.validatedBody))
  res.status(201)
  await answerOne(req, res, LOTS, id)
}
