import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { PROVENANCE_MODULE } from "../../../../../../modules/provenance"
import type { ProvenanceModuleService } from "../../../../../../modules/provenance/service"
import { readIdentity } from "../../../../../../modules/provenance/vault/read-identity"
import { reviserOf } from "../../../../../reviser-of"
import type { ReasonBody } from "../../../../../validators-vault"

/**
 * `POST /staff/artisans/:id/identity/read` `{ reason }`: answers who the artisan is. A POST, for it leaves an entry in
 * the audit log; asks for a fresh second factor. 404 `no_identity`, 409 `identity_key_missing`.
 */
export const POST = async (req: StaffRequest<ReasonBody>, res: MedusaResponse) => {
  const reviser = reviserOf(req, "identity.read", "identity.read")
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const { vaultKeys } = provenance
  const identity = await provenance.inTransaction((context) =>
    readIdentity(context, reviser, vaultKeys, req.params.id ?? "", req.validatedBody.reason)
  )
  res.json({ identity })
}
