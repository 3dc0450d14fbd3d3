import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { PROVENANCE_MODULE } from "../../../../../modules/provenance"
import { endAgreement } from "../../../../../modules/provenance/registry/agreements"
import type { ProvenanceModuleService } from "../../../../../modules/provenance/service"
import { AGREEMENTS } from "../../../../../staff-lists/agreements"
import { reviserOf } from "../../../../reviser-of"
import type { AgreementEndBody } from "../../../../validators-registry"

/** `POST /staff/agreements/:id/end` `{ on, reason }`: ends it before its time; answers the agreement. */
export const POST = async (req: StaffRequest<AgreementEndBody>, res: MedusaResponse) => {
  const reviser = reviserOf(req, "workshop.update", "workshop.read")
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  await provenance.inTransaction((context) =>
    endAgreement(context, reviser, req.params.id ?? "", req.validatedBody)
  )
  await answerOne(req, res, AGREEMENTS)
}
