import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { PROVENANCE_MODULE } from "../../../../modules/provenance"
import { reviseEstablishment } from "../../../../modules/provenance/registry/revise-establishment"
import type { ProvenanceModuleService } from "../../../../modules/provenance/service"
import { ESTABLISHMENTS } from "../../../../staff-lists/establishments"
import { reviserOf } from "../../../reviser-of"
import type { EstablishmentBody } from "../../../validators-registry"

/** `GET /staff/establishments/:id`. One query; 404 for one out of reach as for none. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerOne(req, res, ESTABLISHMENTS)

/**
 * `POST /staff/establishments/:id`: answers the establishment as it is then. 409 `codes_name_establishment` when it is
 * to be shown only by region while codes of artisans give it away.
 */
export const POST = async (req: StaffRequest<EstablishmentBody>, res: MedusaResponse) => {
  const reviser = reviserOf(req, "establishment.update", "establishment.read")
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  await provenance.inTransaction((context) =>
    reviseEstablishment(context, reviser, req.params.id ?? "", req.validatedBody)
  )
  await answerOne(req, res, ESTABLISHMENTS)
}
