import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { staffActor } from "@tejido/institutions/audit/record-audit"
import { reachFilter } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { PROVENANCE_MODULE } from "../../../../modules/provenance"
import type { ProvenanceModuleService } from "../../../../modules/provenance/service"
import { WORKSHOPS } from "../../../../staff-lists/workshops"
import type { WorkshopBody } from "../../../validators"

/** `GET /staff/workshops/:id`. One query; 404 for one out of reach as for none. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerOne(req, res, WORKSHOPS)

/**
 * `POST /staff/workshops/:id` `{ story?, techniques? }`: answers the workshop as it is then. The shop's pages of it
 * and of its products follow by the event that the change emits.
 */
export const POST = async (req: StaffRequest<WorkshopBody>, res: MedusaResponse) => {
  const { ability } = req.staff
  // Who may not read it would be told that what was just changed is not there.
  const reach = reachFilter(ability, "workshop.read") && reachFilter(ability, "workshop.update")
  if (!reach) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such workshop")
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  await provenance.reviseWorkshop(req.params.id ?? "", req.validatedBody, {
    actor: staffActor(req.staff),
    establishmentIds: reach.establishment_id?.$in ?? null,
  })
  await answerOne(req, res, WORKSHOPS)
}
