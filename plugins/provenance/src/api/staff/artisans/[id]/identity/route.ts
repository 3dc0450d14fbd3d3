import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { PROVENANCE_MODULE } from "../../../../../modules/provenance"
import type { ProvenanceModuleService } from "../../../../../modules/provenance/service"
import { recordIdentity } from "../../../../../modules/provenance/vault/record-identity"
import { reviserOf } from "../../../../reviser-of"
import type { IdentityBody } from "../../../../validators-vault"

/**
 * `POST /staff/artisans/:id/identity` `{ document_type, document_number, full_name, reason }`: seals who the artisan
 * is, or puts it right. Answers `{ identity: { sealed, rectified } }` and nothing of what was sent.
 */
export const POST = async (req: StaffRequest<IdentityBody>, res: MedusaResponse) => {
  const reviser = reviserOf(req, "identity.update", "identity.update")
  const { reason, ...identity } = req.validatedBody
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const { vaultKeys } = provenance
  const { rectified } = await provenance.inTransaction((context) =>
    recordIdentity(context, reviser, vaultKeys, req.params.id ?? "", identity, reason)
  )
  res.json({ identity: { sealed: true, rectified } })
}
