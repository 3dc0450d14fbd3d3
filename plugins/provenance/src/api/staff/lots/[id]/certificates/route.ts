import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { PROVENANCE_MODULE } from "../../../../../modules/provenance"
import { issueCertificates } from "../../../../../modules/provenance/certificates/issue-certificates"
import { certificateSettings, requireKeys } from "../../../../../modules/provenance/certificates/settings"
import type { ProvenanceModuleService } from "../../../../../modules/provenance/service"
import { handOf } from "../../../../hand-of"
import type { IssueBody } from "../../../../validators-certificates"

/**
 * `POST /staff/lots/:id/certificates` `{ subjects }`: issues what has no certificate that stands, after a revocation
 * again. Answers `{ issued, existing }`.
 */
export const POST = async (req: StaffRequest<IssueBody>, res: MedusaResponse) => {
  const hand = handOf(req, "certificate.issue", "certificate.read")
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const settings = requireKeys(await certificateSettings(req.scope))
  const asked = { lotId: req.params.id ?? "", subjects: req.validatedBody.subjects }
  res.json(await provenance.inTransaction((context) => issueCertificates(context, hand, settings, asked)))
}
