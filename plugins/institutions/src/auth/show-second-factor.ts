import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { secondFactorAttempt } from "./attempt"
import { institutionsService } from "./institutions-service"
import { sessionEnded, wrongCode } from "./refusal"
import { claimCode } from "./used-codes"
import { refusalOfCode } from "./verify-challenge"
import type { StaffRequest } from "../guard/require-staff"
import type { SecondFactorBody } from "../api/staff/me/validators"

/**
 * Shows the second factor again, for what asks for a fresh proof. Answers until when it counts as fresh; 400
 * `wrong_code`, also for a code that was used before; 400 `no_second_factor`; 429 `too_many_attempts`.
 */
export async function showSecondFactor(
  req: StaffRequest<SecondFactorBody>,
  res: MedusaResponse
): Promise<void> {
  const { staff } = req
  const { method, code } = req.validatedBody
  const auth = req.scope.resolve(Modules.AUTH)
  const auth_identity_id = staff.authIdentityId
  const factors = await auth.listAuthMfa({ auth_identity_id, status: "enabled" })
  if (!factors.length) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Set up a second factor first", "no_second_factor")
  }
  const attempt = await secondFactorAttempt(req, res, auth_identity_id)
  if (!attempt) return
  if (!(await claimCode(req.scope, auth_identity_id, code))) throw wrongCode()
  const { id } = await auth.createAuthMfaChallenge({ auth_identity_id, auth_provider: "emailpass" })
  await auth.verifyAuthMfaChallenge({ id, method, code, auth_identity_id }).catch((error: unknown) => {
    throw refusalOfCode(error)
  })
  await attempt.succeeded()
  const institutions = institutionsService(req.scope)
  const shownAt = await institutions.markSecondFactor(staff.sessionId)
  if (!shownAt) throw sessionEnded()
  const freshUntil = new Date(shownAt.getTime() + institutions.sessionLife.freshMinutes * 60_000)
  res.json({ second_factor: { shown_at: shownAt, fresh_until: freshUntil } })
}
