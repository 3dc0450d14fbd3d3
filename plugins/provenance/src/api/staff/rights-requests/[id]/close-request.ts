import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { PROVENANCE_MODULE } from "../../../../modules/provenance"
import type { ProvenanceModuleService } from "../../../../modules/provenance/service"
import { closeRightsRequest, type RequestEnd } from "../../../../modules/provenance/vault/rights-requests"
import { RIGHTS_REQUESTS } from "../../../../staff-lists/rights-requests"
import { reviserOf } from "../../../reviser-of"
import type { AnswerBody } from "../../../validators-vault"

/** The handler that ends a request in this way and answers it as it is then. 409 `request_closed`. */
export function closeRequest(status: RequestEnd["status"]) {
  return async (req: StaffRequest<AnswerBody>, res: MedusaResponse) => {
    const reviser = reviserOf(req, "rights_request.update", "rights_request.read")
    const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
    const { answer } = req.validatedBody
    await provenance.inTransaction((context) =>
      closeRightsRequest(context, reviser, req.params.id ?? "", { status, answer })
    )
    await answerOne(req, res, RIGHTS_REQUESTS)
  }
}
