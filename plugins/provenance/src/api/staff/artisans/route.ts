import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList, answerOne } from "@tejido/institutions/http/staff-list"
import { PROVENANCE_MODULE } from "../../../modules/provenance"
import { registerArtisan } from "../../../modules/provenance/registry/register-artisan"
import type { ProvenanceModuleService } from "../../../modules/provenance/service"
import { ARTISANS } from "../../../staff-lists/artisans"
import { reviserOf } from "../../reviser-of"
import type { NewArtisanBody } from "../../validators-registry"

/** `GET /staff/artisans`. Two queries: page, count. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, ARTISANS)

/**
 * `POST /staff/artisans` `{ workshop_id, from_on, alias?, identity? }`: 201 with the artisan and the code that was
 * given. The identity is sealed and does not come back.
 */
export const POST = async (req: StaffRequest<NewArtisanBody>, res: MedusaResponse) => {
  const reviser = reviserOf(req, "artisan.update", "artisan.read")
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const { id } = await provenance.inTransaction((context) =>
    registerArtisan(context, reviser, () => provenance.vaultKeys, req.validatedBody)
  )
  res.status(201)
  await answerOne(req, res, ARTISANS, id)
}
