import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils"
import { recordAudit } from "../audit/record-audit"
import { clientAddress } from "../guard/client-address"
import { sendResetMail } from "../mails/send-mail"
import { accountFact, anonymousActor } from "./account-actor"
import { addressKey } from "./address-key"
import { attemptCounters } from "./attempt-counters"
import { ATTEMPT_LIMITS } from "./attempt-limits"
import { identifierField } from "./email"
import { institutionsService } from "./institutions-service"
import { countAttempt } from "./attempt"
import { findAccount } from "./staff-account"

/** Minutes that the link to a new password works. */
const LINK_MINUTES = 30

/**
 * Stands before Medusa's `/auth/:actor_type/:auth_provider/reset-password`. Staff always get 201, at once: the mail is
 * made after the answer has left, so that neither what it says nor how long it takes tells whether there is an
 * account. Only too many requests from one network address are refused, with 429. Other actor types get the same answer
 * for a member's e-mail, and nothing happens.
 */
export async function requestReset(
  req: MedusaRequest<{ identifier: string }>,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  if (req.params.actor_type !== "staff") {
    // One login has one link: asked for as a buyer, for whom nobody counts, a new one would end the member's.
    if (!(await findAccount(req.scope, { email: req.validatedBody.identifier }))) return next()
    res.sendStatus(201)
    return
  }
  const address = clientAddress(req)
  const counted = [{ limit: ATTEMPT_LIMITS.resetAddress, subject: addressKey(address) }]
  if (!(await countAttempt(req, res, counted, null))) return
  const email = identifierField.safeParse(req.validatedBody.identifier)
  res.sendStatus(201)
  if (!email.success) return
  mailLink(req, email.data, address).catch((error: unknown) =>
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`a password reset could not be prepared: ${String(error)}`)
  )
}

async function mailLink(req: MedusaRequest, email: string, address: string | null): Promise<void> {
  const counted = { limit: ATTEMPT_LIMITS.resetAccount, subject: email }
  // Whoever asks again and again must not fill the letterbox; the answer says nothing of it.
  if (await attemptCounters(req.scope).take([counted])) return
  const account = await findAccount(req.scope, { email })
  if (!account?.active) return
  const { jti } = await req.scope.resolve(Modules.AUTH).createPasswordResetToken({
    provider: "emailpass",
    entity_id: account.email,
    ttl_seconds: LINK_MINUTES * 60,
  })
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const token = generateJwtToken(
    { entity_id: account.email, provider: "emailpass", actor_type: "staff", purpose: "reset" },
    {
      secret: http.jwtSecret,
      expiresIn: `${LINK_MINUTES * 60}s`,
      jwtOptions: { ...http.jwtOptions, jwtid: jti },
    }
  )
  await institutionsService(req.scope).inTransaction(
    async (context) =>
      await recordAudit(
        context,
        anonymousActor(address),
        accountFact(account, "member.password_reset_requested")
      )
  )
  await sendResetMail(req.scope, account, { token, minutes: LINK_MINUTES })
}
