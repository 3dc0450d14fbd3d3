import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { may } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { PROVENANCE_MODULE } from "../../../../modules/provenance"
import { reviseWorkshop } from "../../../../modules/provenance/revise-workshop"
import type { ProvenanceModuleService } from "../../../../modules/provenance/service"
import { WORKSHOPS } from "../../../../staff-lists/workshops"
import { reviserOf } from "../../../reviser-of"
import type { WorkshopBody } from "../../../validators-registry"

/** `GET /staff/workshops/:id`. One query; 404 for one out of reach as for none. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerOne(req, res, WORKSHOPS)

/**
 * `POST /staff/workshops/:id` `{ name?, story?, techniques?, craft_line?, mode?, closed? }`: answers the workshop as it
 * is then. The last three decide on money and on where people can be: they need `workshop.create` too. The shop's
 * pages of it and of its products follow by the event that the change emits.
 */
export const POST = async (req: StaffRequest<WorkshopBody>, res: MedusaResponse) => {
  const revision = req.validatedBody
  const decides = [revision.craft_line, revision.mode, revision.closed].some((value) => value !== undefined)
  if (decides && !may(req.staff.ability, "workshop.create")) {
    throw new MedusaError(MedusaError.Types.FORBIDDEN, "Your role does not allow this", "not_permitted")
  }
  const reviser = reviserOf(req, decides ? "workshop.create" : "workshop.update", "workshop.read")
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  await provenance.inTransaction((context) => reviseWorkshop(context, reviser, req.params.id ?? "", revision))
  await answerOne(req, res, WORKSHOPS)
}
