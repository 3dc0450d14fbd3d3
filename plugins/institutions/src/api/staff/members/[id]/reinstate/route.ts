import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "../../../../../guard/require-staff"
import { answerOne } from "../../../../../http/staff-list"
import { INSTITUTIONS_MODULE } from "../../../../../modules/institutions"
import { reinstateMember } from "../../../../../modules/institutions/members"
import type { InstitutionsModuleService } from "../../../../../modules/institutions/service"
import { MEMBERS } from "../../../../../staff-lists/members"

/** `POST /staff/members/:id/reinstate`: lets a suspended member sign in again. */
export const POST = async (req: StaffRequest, res: MedusaResponse) => {
  await req.scope
    .resolve<InstitutionsModuleService>(INSTITUTIONS_MODULE)
    .inTransaction((context) => reinstateMember(context, req.staff, req.params.id ?? ""))
  await answerOne(req, res, MEMBERS)
}
