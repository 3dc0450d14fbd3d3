import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "../../../../guard/require-staff"
import { answerOne } from "../../../../http/staff-list"
import { INSTITUTIONS_MODULE } from "../../../../modules/institutions"
import { revokeInvitation } from "../../../../modules/institutions/invite"
import type { InstitutionsModuleService } from "../../../../modules/institutions/service"
import { INVITATIONS } from "../../../../staff-lists/invitations"

/** `DELETE /staff/invitations/:id`: takes it back; its link leads nowhere. The row stays, as a record. */
export const DELETE = async (req: StaffRequest, res: MedusaResponse) => {
  await req.scope
    .resolve<InstitutionsModuleService>(INSTITUTIONS_MODULE)
    .inTransaction((context) => revokeInvitation(context, req.staff, req.params.id ?? ""))
  await answerOne(req, res, INVITATIONS)
}
