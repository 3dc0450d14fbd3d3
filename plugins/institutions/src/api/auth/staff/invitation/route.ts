import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { linkAttempt } from "../../../../auth/link-attempt"
import { openInvitation } from "../../../../auth/open-invitation"
import type { OpenInvitationBody } from "./validators"

/**
 * `POST /auth/staff/invitation` {token, locale?}: what the link of an invitation is for. 404 `invitation_invalid` for
 * every link that leads nowhere, whatever the reason; 429 after thirty of them from one network address within an hour.
 */
export const POST = async (req: MedusaRequest<OpenInvitationBody>, res: MedusaResponse) => {
  const attempt = await linkAttempt(req, res)
  if (!attempt) return
  const { token, locale } = req.validatedBody
  const { invitation } = await openInvitation(req, token)
  await attempt.succeeded()
  const { email, name, institution_name, role_name, expires_at } = invitation
  res.json({
    invitation: { email, name, institution: institution_name, role: role_name[locale], expires_at },
  })
}
