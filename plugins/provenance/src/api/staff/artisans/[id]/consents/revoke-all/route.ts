import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { PROVENANCE_MODULE } from "../../../../../../modules/provenance"
import { revokeAllConsents } from "../../../../../../modules/provenance/consents/revoke-consents"
import type { ProvenanceModuleService } from "../../../../../../modules/provenance/service"
import type { RevokeConsentBody } from "../../../../../validators-consents"
import { consentReviser } from "../../../../consents/consent-reviser"

/** `POST /staff/artisans/:id/consents/revoke-all` `{ reason }`: ends every one that stands; `{ revoked }` says how many did. */
export const POST = async (req: StaffRequest<RevokeConsentBody>, res: MedusaResponse) => {
  const reviser = consentReviser(req)
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const revoked = await provenance.inTransaction((context) =>
    revokeAllConsents(context, reviser, req.params.id ?? "", req.validatedBody.reason)
  )
  res.json({ revoked })
}
