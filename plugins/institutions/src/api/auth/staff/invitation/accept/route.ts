import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { acceptInvitation } from "../../../../../auth/accept-invitation"
import { linkAttempt } from "../../../../../auth/link-attempt"
import { openInvitation } from "../../../../../auth/open-invitation"
import { weakness } from "../../../../../auth/password-strength"
import { refuseWeakPassword } from "../../../../../auth/refusal"
import type { AcceptInvitationBody } from "../validators"

/**
 * `POST /auth/staff/invitation/accept` {token, name, password, locale?}: makes the member, who then signs in like
 * anybody else. 201; 404 `invitation_invalid`; 400 `weak_password`, which leaves the invitation as it was.
 */
export const POST = async (req: MedusaRequest<AcceptInvitationBody>, res: MedusaResponse) => {
  const attempt = await linkAttempt(req, res)
  if (!attempt) return
  const { name, password } = req.validatedBody
  const { invitation } = await openInvitation(req, req.validatedBody.token)
  const { email, institution_name } = invitation
  const weak = await weakness(password, [email, name, institution_name])
  if (weak) return refuseWeakPassword(res, weak)
  await acceptInvitation(req, email, req.validatedBody)
  await attempt.succeeded()
  res.status(201).json({ accepted: true })
}
