import {
  getAuthContextFromJwtToken,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { recordAudit } from "../audit/record-audit"
import { clientAddress } from "../guard/client-address"
import { sendNews } from "../mails/send-mail"
import { endSessions } from "../modules/institutions/sessions"
import { accountActor, accountFact } from "./account-actor"
import { addressKey } from "./address-key"
import { attemptCounters } from "./attempt-counters"
import { ATTEMPT_LIMITS } from "./attempt-limits"
import { institutionsService } from "./institutions-service"
import { linkAttempt } from "./link-attempt"
import { weakness } from "./password-strength"
import { refuseWeakPassword } from "./refusal"
import { findAccount, type StaffAccount } from "./staff-account"

type ResetLink = { entity_id: string; jti: string; actor_type: string }

/**
 * Stands before Medusa's `/auth/:actor_type/:auth_provider/update`, and before its check of the token, which uses the
 * link up: a password that is too weak must not cost the link. Staff are answered here, `{ success: true }`; all
 * sessions of the account end. A link of another actor type does not set a member's password: it would pass by the
 * rules for staff. Refusals: 401 `reset_invalid`, 400 `weak_password`, 429 `too_many_attempts`.
 */
export async function setNewPassword(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  if (req.method !== "POST") return next()
  const link = resetLink(req)
  const account = link ? await findAccount(req.scope, { email: link.entity_id }) : null
  if (req.params.actor_type !== "staff") {
    if (account) throw invalidLink()
    return next()
  }
  const attempt = await linkAttempt(req, res)
  if (!attempt) return
  if (!link || link.actor_type !== "staff" || !account?.active) throw invalidLink()
  const body = z.object({ password: z.string() }).safeParse(req.body)
  if (!body.success)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "Send a password", "password_missing")
  const weak = await weakness(body.data.password, account.known_words)
  if (weak) return refuseWeakPassword(res, weak)
  await resetPassword(req, account, link, body.data.password)
  await attempt.succeeded()
  res.json({ success: true })
}

async function resetPassword(
  req: MedusaRequest,
  account: StaffAccount,
  { jti }: ResetLink,
  password: string
): Promise<void> {
  const auth = req.scope.resolve(Modules.AUTH)
  const entity_id = account.email
  await auth.consumePasswordResetToken({ jti, provider: "emailpass", entity_id }).catch(() => {
    throw invalidLink()
  })
  const { success, error } = await auth.updateProvider("emailpass", { entity_id, password })
  if (!success) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, error ?? "The password was not set")
  const address = clientAddress(req)
  // The Auth Module has committed the password on its own by now; it takes part in nobody else's transaction.
  await institutionsService(req.scope).inTransaction(async (context) => {
    await endSessions(context, { memberId: account.id }, "password_changed")
    await recordAudit(context, accountActor(account, address), accountFact(account, "member.password_reset"))
  })
  // Whoever reads the owner's mail is the owner: guesses of others must not keep them out any longer.
  const counters = attemptCounters(req.scope)
  await counters.forget({ limit: ATTEMPT_LIMITS.passwordAccount, subject: account.email })
  await counters.forget({
    limit: ATTEMPT_LIMITS.passwordPair,
    subject: `${account.email} ${addressKey(address)}`,
  })
  await sendNews(req.scope, account, "password_reset", address)
}

function resetLink(req: MedusaRequest): ResetLink | null {
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const claims = getAuthContextFromJwtToken(
    req.headers.authorization,
    http.jwtSecret ?? "",
    ["bearer"],
    ["*"],
    http.jwtPublicKey,
    http.jwtVerifyOptions ?? http.jwtOptions
  ) as Partial<Record<string, unknown>> | null
  const { entity_id, jti, actor_type, purpose } = claims ?? {}
  if (purpose !== "reset" || typeof entity_id !== "string" || typeof jti !== "string") return null
  return { entity_id, jti, actor_type: String(actor_type) }
}

function invalidLink(): MedusaError {
  return new MedusaError(MedusaError.Types.UNAUTHORIZED, "This link is not valid", "reset_invalid")
}
