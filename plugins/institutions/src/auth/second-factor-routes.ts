import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import type { AuthMfaDTO } from "@medusajs/framework/types"
import { AuthEvents, MedusaError, Modules } from "@medusajs/framework/utils"
import { isFresh } from "../domain/session-life"
import { ATTEMPT_LIMITS } from "./attempt-limits"
import { countAttempt, secondFactorAttempt, whenAnswered } from "./attempt"
import { refusalOfCode } from "./verify-challenge"
import { wrongCode } from "./refusal"
import { secondFactorChanged } from "./second-factor-changed"
import { signedInStaff } from "./staff-session"
import { claimCode } from "./used-codes"
import { institutionsService } from "./institutions-service"

/** `GET /auth/mfa/factors`: of staff, with a live session only. */
export async function guardFactors(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  await signedInStaff(req)
  next()
}

/**
 * `POST /auth/mfa/factors`: begins setting up. What somebody began and did not finish is dropped first: Medusa would
 * refuse for ever. The authenticator shows the member's own e-mail. For every actor type 400 `unknown_factor` for anything
 * but `totp`.
 */
export async function startFactor(
  req: AuthenticatedMedusaRequest<{
    provider: string
    label?: string | null
    issuer?: string
    metadata?: unknown
  }>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  // Medusa takes one that is not there for a failure of ours.
  if (req.validatedBody.provider !== "totp") {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "The only second factor is totp", "unknown_factor")
  }
  const staff = await signedInStaff(req)
  if (!staff) return next()
  const auth = req.scope.resolve(Modules.AUTH)
  const begun = await auth.listAuthMfa({
    auth_identity_id: staff.account.auth_identity_id,
    status: "pending",
  })
  for (const { id } of begun) await auth.disableAuthMfa({ id })
  req.validatedBody.label = staff.account.email
  delete req.validatedBody.issuer
  delete req.validatedBody.metadata
  next()
}

/**
 * `POST /auth/mfa/factors/:id/verify`: turns the second factor on. It counts as shown in this session, and the
 * member's other sessions end. For every actor type codes are counted and work once.
 */
export async function verifyFactor(
  req: AuthenticatedMedusaRequest<{ code: string }>,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const staff = await signedInStaff(req)
  const { auth_identity_id: authIdentityId } = req.auth_context
  const attempt = await secondFactorAttempt(req, res, authIdentityId)
  if (!attempt) return
  const { code } = req.validatedBody
  if (!(await claimCode(req.scope, authIdentityId, code))) throw wrongCode()
  if (!staff) return whenAnswered(req, res, next, attempt)
  const auth = req.scope.resolve(Modules.AUTH)
  const id = String(req.params.id)
  const before = await auth.retrieveAuthMfa({ id, auth_identity_id: authIdentityId })
  const factor = await auth
    .verifyAuthMfa({ id, auth_identity_id: authIdentityId, code })
    .catch((error: unknown) => {
      throw refusalOfCode(error)
    })
  await attempt.succeeded()
  await institutionsService(req.scope).markSecondFactor(staff.session.session_id)
  if (before.status !== "enabled") {
    await secondFactorChanged(req.scope, staff, "second_factor_enabled")
    await emit(req, AuthEvents.MFA_ENABLED, factor)
  }
  res.json({ mfa_factor: factor })
}

/**
 * `DELETE /auth/mfa/factors/:id`: turns the second factor off, for whoever shows it right here with `{ method, code }`;
 * that is as fresh as a proof can be, and asking for another one before it would need two codes. Refused with 403
 * `second_factor_mandatory` where the role requires one. The member's other sessions and recovery codes end.
 */
export async function disableFactor(
  req: AuthenticatedMedusaRequest<{ method?: string; code?: string }>,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const staff = await signedInStaff(req)
  const { auth_identity_id: authIdentityId } = req.auth_context
  const { method, code } = req.validatedBody
  const auth = req.scope.resolve(Modules.AUTH)
  const id = String(req.params.id)
  const { status } = await auth.retrieveAuthMfa({ id, auth_identity_id: authIdentityId })
  // Nothing is lost with one that was only begun, and without a code Medusa refuses by itself.
  if (status !== "enabled" || !code || !method) return next()
  if (staff?.account.requires_second_factor) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "Your role needs a second factor",
      "second_factor_mandatory"
    )
  }
  const attempt = await secondFactorAttempt(req, res, authIdentityId)
  if (!attempt) return
  if (!(await claimCode(req.scope, authIdentityId, code))) throw wrongCode()
  if (!staff) return whenAnswered(req, res, next, attempt)
  const factor = await auth.disableAuthMfa({ id, method, code }).catch((error: unknown) => {
    throw refusalOfCode(error)
  })
  await attempt.succeeded()
  await secondFactorChanged(req.scope, staff, "second_factor_disabled")
  await emit(req, AuthEvents.MFA_DISABLED, factor)
  res.json({ mfa_factor: factor })
}

/**
 * `POST /auth/mfa/recovery-codes`: new recovery codes instead of the old ones, for whoever showed the second factor a
 * few minutes ago: they sign in without the telephone. Else 403 `fresh_second_factor_required`.
 */
export async function renewRecoveryCodes(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const staff = await signedInStaff(req)
  if (!staff) return next()
  const { account, session } = staff
  if (!isFresh(session.second_factor_at, new Date(), institutionsService(req.scope).sessionLife)) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "Show your second factor again to do this",
      "fresh_second_factor_required"
    )
  }
  const auth = req.scope.resolve(Modules.AUTH)
  const factors = await auth.listAuthMfa({ auth_identity_id: account.auth_identity_id, status: "enabled" })
  if (!factors.length) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Set up a second factor first", "no_second_factor")
  }
  // Each set costs the work of ten passwords.
  const counted = [{ limit: ATTEMPT_LIMITS.recoveryCodes, subject: account.id }]
  if (!(await countAttempt(req, res, counted, null))) return
  const { codes } = await auth.generateAuthMfaRecoveryCodes({ auth_identity_id: account.auth_identity_id })
  await secondFactorChanged(req.scope, staff, "recovery_codes_generated")
  await req.scope.resolve(Modules.EVENT_BUS).emit({
    name: AuthEvents.MFA_RECOVERY_CODES_GENERATED,
    data: { auth_identity_id: account.auth_identity_id, count: codes.length },
  })
  res.json({ recovery_codes: codes })
}

async function emit(req: AuthenticatedMedusaRequest, name: string, factor: AuthMfaDTO): Promise<void> {
  const { id, auth_identity_id, provider } = factor
  await req.scope.resolve(Modules.EVENT_BUS).emit({ name, data: { auth_identity_id, mfa_id: id, provider } })
}
