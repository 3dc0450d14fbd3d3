import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { PROVENANCE_MODULE } from "../../../../../modules/provenance"
import { voidLot } from "../../../../../modules/provenance/lots/void-lot"
import type { ProvenanceModuleService } from "../../../../../modules/provenance/service"
import { LOTS } from "../../../../../staff-lists/lots"
import { handOf } from "../../../../hand-of"
import type { LotVoidBody } from "../../../../validators-lots"

/** `POST /staff/lots/:id/void` `{ reason }`: for a lot recorded by mistake that has not left. Answers the lot. */
export const POST = async (req: StaffRequest<LotVoidBody>, res: MedusaResponse) => {
  const hand = handOf(req, "lot.update", "lot.read")
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const id = req.params.id ?? ""
  await provenance.inTransaction((context) => voidLot(context, hand, id, req.validatedBody.reason))
  await answerOne(req, res, LOTS)
}
