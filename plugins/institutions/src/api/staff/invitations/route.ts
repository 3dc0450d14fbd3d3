import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "../../../guard/require-staff"
import { answerList, answerOne } from "../../../http/staff-list"
import { INSTITUTIONS_MODULE } from "../../../modules/institutions"
import { invite } from "../../../modules/institutions/invite"
import type { InstitutionsModuleService } from "../../../modules/institutions/service"
import { INVITATIONS } from "../../../staff-lists/invitations"
import { requireEstablishments } from "../require-establishments"
import { newInvitationToken, sendInvitation } from "./send-invitation"
import type { InvitationBody } from "./validators"

/** `GET /staff/invitations`. Three queries: page, count, the establishments named in it. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, INVITATIONS)

/**
 * `POST /staff/invitations` `{ email, name, institution_id, role_code, establishment_ids? }`: answers 201 with the
 * invitation, `sent_at` or `send_error` included.
 */
export const POST = async (req: StaffRequest<InvitationBody>, res: MedusaResponse) => {
  const { staff, validatedBody: invitation } = req
  await requireEstablishments(req.scope, staff, invitation.establishment_ids)
  const { token, hash } = newInvitationToken()
  const id = await req.scope
    .resolve<InstitutionsModuleService>(INSTITUTIONS_MODULE)
    .inTransaction((context) => invite(context, staff, invitation, hash))
  await sendInvitation(req.scope, id, token)
  res.status(201)
  await answerOne(req, res, INVITATIONS, id)
}
