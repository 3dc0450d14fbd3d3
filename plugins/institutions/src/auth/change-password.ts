import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { recordAudit, staffActor } from "../audit/record-audit"
import { accountFact } from "./account-actor"
import { passwordAttempt } from "./attempt"
import { institutionsService } from "./institutions-service"
import { weakness } from "./password-strength"
import { refuseWeakPassword, sessionEnded } from "./refusal"
import { findAccount } from "./staff-account"
import type { StaffRequest } from "../guard/require-staff"
import { sendNews } from "../mails/send-mail"
import { endSessions } from "../modules/institutions/sessions"
import type { ChangePasswordBody } from "../api/staff/me/validators"

/**
 * Changes a member's password and ends their other sessions. Answers 400 `wrong_password` for the current one, counted
 * like a sign-in, so that an open session is no place to guess; 400 `weak_password`; 429 `too_many_attempts`.
 */
export async function changePassword(
  req: StaffRequest<ChangePasswordBody>,
  res: MedusaResponse
): Promise<void> {
  const { staff } = req
  const { current_password, new_password } = req.validatedBody
  const auth = req.scope.resolve(Modules.AUTH)
  const attempt = await passwordAttempt(req, res, staff.email)
  if (!attempt) return
  const account = await findAccount(req.scope, { email: staff.email })
  if (!account) throw sessionEnded()
  const entity_id = account.email
  const { success } = await auth.authenticate("emailpass", {
    body: { email: entity_id, password: current_password },
  })
  if (!success) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "This is not your current password",
      "wrong_password"
    )
  }
  await attempt.succeeded()
  const weak = await weakness(new_password, account.known_words)
  if (weak) return refuseWeakPassword(res, weak)
  const updated = await auth.updateProvider("emailpass", { entity_id, password: new_password })
  if (!updated.success) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, updated.error ?? "The password was not set")
  }
  // The Auth Module has committed the password on its own by now; it takes part in nobody else's transaction.
  await institutionsService(req.scope).inTransaction(async (context) => {
    await endSessions(context, { memberId: staff.memberId, except: staff.sessionId }, "password_changed")
    await recordAudit(context, staffActor(staff), accountFact(account, "member.password_changed"))
  })
  await sendNews(req.scope, account, "password_changed", staff.address)
  res.json({ success: true })
}
