import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "../../../../../guard/require-staff"
import { answerOne } from "../../../../../http/staff-list"
import { INSTITUTIONS_MODULE } from "../../../../../modules/institutions"
import { renewInvitation } from "../../../../../modules/institutions/invite"
import type { InstitutionsModuleService } from "../../../../../modules/institutions/service"
import { INVITATIONS } from "../../../../../staff-lists/invitations"
import { newInvitationToken, sendInvitation } from "../../send-invitation"

/** `POST /staff/invitations/:id/resend`: a new link with a new term; the old one leads nowhere. */
export const POST = async (req: StaffRequest, res: MedusaResponse) => {
  const id = req.params.id ?? ""
  const { token, hash } = newInvitationToken()
  await req.scope
    .resolve<InstitutionsModuleService>(INSTITUTIONS_MODULE)
    .inTransaction((context) => renewInvitation(context, req.staff, id, hash))
  await sendInvitation(req.scope, id, token)
  await answerOne(req, res, INVITATIONS)
}
