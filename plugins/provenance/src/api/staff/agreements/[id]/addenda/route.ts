import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { PROVENANCE_MODULE } from "../../../../../modules/provenance"
import { extendAgreement } from "../../../../../modules/provenance/registry/agreements"
import type { ProvenanceModuleService } from "../../../../../modules/provenance/service"
import { AGREEMENTS } from "../../../../../staff-lists/agreements"
import { reviserOf } from "../../../../reviser-of"
import type { AddendumBody } from "../../../../validators-registry"

/** `POST /staff/agreements/:id/addenda` `{ number, signed_on, ends_on, document_id? }`: 201 with the agreement. */
export const POST = async (req: StaffRequest<AddendumBody>, res: MedusaResponse) => {
  const reviser = reviserOf(req, "workshop.update", "workshop.read")
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  await provenance.inTransaction((context) =>
    extendAgreement(context, reviser, req.params.id ?? "", req.validatedBody)
  )
  res.status(201)
  await answerOne(req, res, AGREEMENTS)
}
