import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { completeSignIn } from "./complete-sign-in"
import { secondFactorAttempt, whenAnswered } from "./attempt"
import { sessionEnded, wrongCode, wrongCredentials } from "./refusal"
import { findAccount } from "./staff-account"
import { claimCode } from "./used-codes"

type Answer = { method: string; code: string }

/**
 * Stands before Medusa's `/auth/mfa/challenges/:id/verify`, after its check of token and body. For every actor type:
 * codes are counted per identity, since a new challenge can be had without limit, and a code works once. Staff are
 * answered here: `{ token }` of an open session. Refusals: 400 `wrong_code`, 401 `session_ended` when the challenge is
 * over, 429 `too_many_attempts`.
 */
export async function verifyChallenge(
  req: AuthenticatedMedusaRequest<Answer>,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const { auth_identity_id: authIdentityId, actor_type } = req.auth_context
  const { method, code } = req.validatedBody
  const attempt = await secondFactorAttempt(req, res, authIdentityId)
  if (!attempt) return
  if (!(await claimCode(req.scope, authIdentityId, code))) throw wrongCode()
  if (actor_type !== "staff") return whenAnswered(req, res, next, attempt)
  await req.scope
    .resolve(Modules.AUTH)
    .verifyAuthMfaChallenge({ id: String(req.params.id), method, code, auth_identity_id: authIdentityId })
    .catch((error: unknown) => {
      throw isNotFound(error) ? sessionEnded() : refusalOfCode(error)
    })
  await attempt.succeeded()
  const account = await findAccount(req.scope, { authIdentityId })
  const token = account?.active ? await completeSignIn(req, account, new Date()) : null
  if (!token) throw wrongCredentials()
  res.json({ token })
}

const isNotFound = (error: unknown) =>
  error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND

/** What Medusa refuses is a wrong code to whoever asks; what fails stays a failure. */
export function refusalOfCode(error: unknown): unknown {
  const refused: string[] = [MedusaError.Types.NOT_ALLOWED, MedusaError.Types.INVALID_DATA]
  return error instanceof MedusaError && refused.includes(error.type) ? wrongCode() : error
}
