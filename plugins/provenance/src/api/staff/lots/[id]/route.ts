import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { PROVENANCE_MODULE } from "../../../../modules/provenance"
import { reviseLot } from "../../../../modules/provenance/lots/revise-lot"
import type { ProvenanceModuleService } from "../../../../modules/provenance/service"
import { LOTS } from "../../../../staff-lists/lots"
import { handOf } from "../../../hand-of"
import type { LotRevisionBody } from "../../../validators-lots"

/** `GET /staff/lots/:id`. One query; 404 for one out of reach as for none. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerOne(req, res, LOTS)

/** `POST /staff/lots/:id`: corrects a lot until it leaves, 409 `lot_has_left` after. Answers the lot as it is then. */
export const POST = async (req: StaffRequest<LotRevisionBody>, res: MedusaResponse) => {
  const hand = handOf(req, "lot.update", "lot.read")
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const id = req.params.id ?? ""
  await provenance.inTransaction((context) => reviseLot(context, hand, id, req.validatedBody))
  await answerOne(req, res, LOTS)
}
