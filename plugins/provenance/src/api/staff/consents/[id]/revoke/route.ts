import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { PROVENANCE_MODULE } from "../../../../../modules/provenance"
import { revokeConsent } from "../../../../../modules/provenance/consents/revoke-consents"
import type { ProvenanceModuleService } from "../../../../../modules/provenance/service"
import { CONSENTS } from "../../../../../staff-lists/consents"
import type { RevokeConsentBody } from "../../../../validators-consents"
import { consentReviser } from "../../consent-reviser"

/**
 * `POST /staff/consents/:id/revoke` `{ reason }`: answers the consent as it is then. What it allowed to be shown is
 * gone with this answer from everything that is not kept, and within seconds from pages and index. 409
 * `consent_already_revoked`.
 */
export const POST = async (req: StaffRequest<RevokeConsentBody>, res: MedusaResponse) => {
  const reviser = consentReviser(req)
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  await provenance.inTransaction((context) =>
    revokeConsent(context, reviser, req.params.id ?? "", req.validatedBody.reason)
  )
  await answerOne(req, res, CONSENTS)
}
