import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { PROVENANCE_MODULE } from "../../../../../modules/provenance"
import { releaseArtisan } from "../../../../../modules/provenance/registry/move-artisan"
import type { ProvenanceModuleService } from "../../../../../modules/provenance/service"
import { ARTISANS } from "../../../../../staff-lists/artisans"
import { reviserOf } from "../../../../reviser-of"
import type { ReleaseBody } from "../../../../validators-registry"

/** `POST /staff/artisans/:id/release`: answers the artisan as it is then. See {@link releaseArtisan} for what is refused. */
export const POST = async (req: StaffRequest<ReleaseBody>, res: MedusaResponse) => {
  const reviser = reviserOf(req, "artisan.update", "artisan.read")
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  await provenance.inTransaction((context) =>
    releaseArtisan(context, reviser, req.params.id ?? "", req.validatedBody)
  )
  await answerOne(req, res, ARTISANS)
}
