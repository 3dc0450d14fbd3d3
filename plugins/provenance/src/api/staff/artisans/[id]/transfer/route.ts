import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { PROVENANCE_MODULE } from "../../../../../modules/provenance"
import { transferArtisan } from "../../../../../modules/provenance/registry/move-artisan"
import type { ProvenanceModuleService } from "../../../../../modules/provenance/service"
import { ARTISANS } from "../../../../../staff-lists/artisans"
import { reviserOf } from "../../../../reviser-of"
import type { TransferBody } from "../../../../validators-registry"

/** `POST /staff/artisans/:id/transfer`: answers the artisan as it is then. See {@link transferArtisan} for what is refused. */
export const POST = async (req: StaffRequest<TransferBody>, res: MedusaResponse) => {
  const reviser = reviserOf(req, "artisan.update", "artisan.read")
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  await provenance.inTransaction((context) =>
    transferArtisan(context, reviser, req.params.id ?? "", req.validatedBody)
  )
  await answerOne(req, res, ARTISANS)
}
