import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { PROVENANCE_MODULE } from "../../../../../modules/provenance"
import type { ProvenanceModuleService } from "../../../../../modules/provenance/service"
import { erasePerson } from "../../../../../modules/provenance/vault/erase-person"
import { ARTISANS } from "../../../../../staff-lists/artisans"
import { reviserOf } from "../../../../reviser-of"
import type { EraseBody } from "../../../../validators-vault"
import { forgetTranslations } from "./forget-translations"

/**
 * `POST /staff/artisans/:id/erase` `{ reason, request_id? }`: destroys what tells who the person is, for good, and
 * answers the artisan as it is then. Needs no identity keys. 409 `artisan_erased`.
 */
export const POST = async (req: StaffRequest<EraseBody>, res: MedusaResponse) => {
  const reviser = reviserOf(req, "identity.update", "artisan.read")
  const id = req.params.id ?? ""
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  await provenance.inTransaction(async (context) => {
    await erasePerson(context, reviser, provenance.vaultKeysOrNull, id, req.validatedBody)
    // The story in other languages is another module's. Last, so that a failure there undoes the erasure.
    await forgetTranslations(req.scope, id)
  })
  await answerOne(req, res, ARTISANS)
}
