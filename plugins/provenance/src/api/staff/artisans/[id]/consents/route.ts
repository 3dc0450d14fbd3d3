import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { PROVENANCE_MODULE } from "../../../../../modules/provenance"
import { recordConsent } from "../../../../../modules/provenance/consents/record-consent"
import type { ProvenanceModuleService } from "../../../../../modules/provenance/service"
import { CONSENTS } from "../../../../../staff-lists/consents"
import type { ConsentBody } from "../../../../validators-consents"
import { consentReviser } from "../../../consents/consent-reviser"

/**
 * `POST /staff/artisans/:id/consents` `{ purpose, given_on, document_id, note? }`: 201 with the consent. 409
 * `consent_stands` or `consent_of_someone_gone`, 400 `consent_in_future` or `consent_without_evidence`.
 */
export const POST = async (req: StaffRequest<ConsentBody>, res: MedusaResponse) => {
  const reviser = consentReviser(req)
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const id = await provenance.inTransaction((context) =>
    recordConsent(context, reviser, { ...req.validatedBody, artisan_id: req.params.id ?? "" })
  )
  res.status(201)
  await answerOne(req, res, CONSENTS, id)
}
