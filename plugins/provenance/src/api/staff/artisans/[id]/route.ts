import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { PROVENANCE_MODULE } from "../../../../modules/provenance"
import { reviseArtisan } from "../../../../modules/provenance/registry/revise-artisan"
import type { ProvenanceModuleService } from "../../../../modules/provenance/service"
import { ARTISANS } from "../../../../staff-lists/artisans"
import { reviserOf } from "../../../reviser-of"
import type { ArtisanBody } from "../../../validators-registry"

/** `GET /staff/artisans/:id`. One query; 404 for one out of reach as for none. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerOne(req, res, ARTISANS)

/** `POST /staff/artisans/:id` `{ alias?, story? }`: answers the artisan as it is then. */
export const POST = async (req: StaffRequest<ArtisanBody>, res: MedusaResponse) => {
  const reviser = reviserOf(req, "artisan.update", "artisan.read")
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  await provenance.inTransaction((context) =>
    reviseArtisan(context, reviser, req.params.id ?? "", req.validatedBody)
  )
  await answerOne(req, res, ARTISANS)
}
