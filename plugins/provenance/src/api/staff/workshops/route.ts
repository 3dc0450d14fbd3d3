import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList, answerOne } from "@tejido/institutions/http/staff-list"
import { PROVENANCE_MODULE } from "../../../modules/provenance"
import { openWorkshop } from "../../../modules/provenance/registry/open-workshop"
import type { ProvenanceModuleService } from "../../../modules/provenance/service"
import { WORKSHOPS } from "../../../staff-lists/workshops"
import { reviserOf } from "../../reviser-of"
import type { NewWorkshopBody } from "../../validators-registry"

/** `GET /staff/workshops`. Two queries: page, count. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, WORKSHOPS)

/** `POST /staff/workshops`: opens one; 201 with it. */
export const POST = async (req: StaffRequest<NewWorkshopBody>, res: MedusaResponse) => {
  const reviser = reviserOf(req, "workshop.create", "workshop.read")
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const id = await provenance.inTransaction((context) => openWorkshop(context, reviser, req.validatedBody))
  res.status(201)
  await answerOne(req, res, WORKSHOPS, id)
}
