import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { PROVENANCE_MODULE } from "../../../../../modules/provenance"
import type { ProvenanceModuleService } from "../../../../../modules/provenance/service"
import { extendRightsRequest } from "../../../../../modules/provenance/vault/rights-requests"
import { RIGHTS_REQUESTS } from "../../../../../staff-lists/rights-requests"
import { reviserOf } from "../../../../reviser-of"
import type { ReasonBody } from "../../../../validators-vault"

/** `POST /staff/rights-requests/:id/extend` `{ reason }`: its term once more. 409 where the law does not allow it. */
export const POST = async (req: StaffRequest<ReasonBody>, res: MedusaResponse) => {
  const reviser = reviserOf(req, "rights_request.update", "rights_request.read")
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  await provenance.inTransaction((context) =>
    extendRightsRequest(context, reviser, req.params.id ?? "", req.validatedBody.reason)
  )
  await answerOne(req, res, RIGHTS_REQUESTS)
}
