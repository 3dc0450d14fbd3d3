import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "../../../../../guard/require-staff"
import { answerOne } from "../../../../../http/staff-list"
import { INSTITUTIONS_MODULE } from "../../../../../modules/institutions"
import { suspendMember } from "../../../../../modules/institutions/members"
import type { InstitutionsModuleService } from "../../../../../modules/institutions/service"
import { MEMBERS } from "../../../../../staff-lists/members"
import type { ReasonBody } from "../../validators"

/** `POST /staff/members/:id/suspend` `{ reason }`: the member is out at once. */
export const POST = async (req: StaffRequest<ReasonBody>, res: MedusaResponse) => {
  const { staff, validatedBody } = req
  await req.scope
    .resolve<InstitutionsModuleService>(INSTITUTIONS_MODULE)
    .inTransaction((context) => suspendMember(context, staff, req.params.id ?? "", validatedBody.reason))
  await answerOne(req, res, MEMBERS)
}
