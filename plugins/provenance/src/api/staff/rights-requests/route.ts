import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList, answerOne } from "@tejido/institutions/http/staff-list"
import { PROVENANCE_MODULE } from "../../../modules/provenance"
import type { ProvenanceModuleService } from "../../../modules/provenance/service"
import { recordRightsRequest } from "../../../modules/provenance/vault/rights-requests"
import { RIGHTS_REQUESTS } from "../../../staff-lists/rights-requests"
import { reviserOf } from "../../reviser-of"
import type { RightsRequestBody } from "../../validators-vault"

/** `GET /staff/rights-requests`. Two queries: page, count. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, RIGHTS_REQUESTS)

/** `POST /staff/rights-requests` `{ artisan_id, kind, received_on, detail?, document_id? }`: 201, the request. */
export const POST = async (req: StaffRequest<RightsRequestBody>, res: MedusaResponse) => {
  const reviser = reviserOf(req, "rights_request.update", "rights_request.read")
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const id = await provenance.inTransaction((context) =>
    recordRightsRequest(context, reviser, req.validatedBody)
  )
  res.status(201)
  await answerOne(req, res, RIGHTS_REQUESTS, id)
}
