import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { PROVENANCE_MODULE } from "../../../../../../modules/provenance"
import { revokeLotCertificates } from "../../../../../../modules/provenance/certificates/revoke-certificates"
import type { ProvenanceModuleService } from "../../../../../../modules/provenance/service"
import { handOf } from "../../../../../hand-of"
import type { RevokeBody } from "../../../../../validators-certificates"

/** `POST /staff/lots/:id/certificates/revoke` `{ reason, note? }`: all of the lot that stand. Answers `{ revoked }`. */
export const POST = async (req: StaffRequest<RevokeBody>, res: MedusaResponse) => {
  const hand = handOf(req, "certificate.revoke", "certificate.read")
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const revoked = await provenance.inTransaction((context) =>
    revokeLotCertificates(context, hand, req.params.id ?? "", req.validatedBody)
  )
  res.json({ revoked })
}
