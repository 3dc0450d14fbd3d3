import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { PROVENANCE_MODULE } from "../../../../../modules/provenance"
import { revokeCertificate } from "../../../../../modules/provenance/certificates/revoke-certificates"
import type { ProvenanceModuleService } from "../../../../../modules/provenance/service"
import { CERTIFICATES } from "../../../../../staff-lists/certificates"
import { handOf } from "../../../../hand-of"
import type { RevokeBody } from "../../../../validators-certificates"

/** `POST /staff/certificates/:id/revoke` `{ reason, note? }`: for good. Answers the certificate as it is then. */
export const POST = async (req: StaffRequest<RevokeBody>, res: MedusaResponse) => {
  const hand = handOf(req, "certificate.revoke", "certificate.read")
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const id = req.params.id ?? ""
  await provenance.inTransaction((context) => revokeCertificate(context, hand, id, req.validatedBody))
  await answerOne(req, res, CERTIFICATES)
}
