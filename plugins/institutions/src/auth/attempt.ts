import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { clientAddress } from "../guard/client-address"
import { addressKey } from "./address-key"
import { announceLock } from "./announce-lock"
import { attemptCounters, type Counted } from "./attempt-counters"
import { ATTEMPT_LIMITS } from "./attempt-limits"
import { refuseTooMany, refuseUnavailable } from "./refusal"

/** An attempt that may be made and is counted as a failure until it says otherwise. */
export type Attempt = { succeeded(): Promise<void> }

/**
 * Counts an attempt at the password of an account, of whatever actor type: all of them sign in with one password.
 * @returns null when the attempt must not be made; the answer has then been sent
 */
export async function passwordAttempt(
  req: MedusaRequest,
  res: MedusaResponse,
  email: string
): Promise<Attempt | null> {
  const address = addressKey(clientAddress(req))
  const pair = { limit: ATTEMPT_LIMITS.passwordPair, subject: `${email} ${address}` }
  const account = { limit: ATTEMPT_LIMITS.passwordAccount, subject: email }
  const everyone = { limit: ATTEMPT_LIMITS.passwordAddress, subject: address }
  const counters = attemptCounters(req.scope)
  if (!(await countAttempt(req, res, [pair, account, everyone], { email }))) return null
  return {
    succeeded: async () => {
      await counters.forget(pair)
      await counters.giveBack([account, everyone])
    },
  }
}

/** Counts an attempt at a code of somebody's second factor; see {@link passwordAttempt}. */
export async function secondFactorAttempt(
  req: MedusaRequest,
  res: MedusaResponse,
  authIdentityId: string
): Promise<Attempt | null> {
  const counted = { limit: ATTEMPT_LIMITS.secondFactor, subject: authIdentityId }
  if (!(await countAttempt(req, res, [counted], { authIdentityId }))) return null
  return { succeeded: async () => await attemptCounters(req.scope).forget(counted) }
}

/**
 * Counts an attempt. Sends 429 when it is one too many, and 503 when it cannot be counted: it fails closed.
 * @param whom the account that a lock would be of, if it is about one
 * @returns false when an answer has been sent
 */
export async function countAttempt(
  req: MedusaRequest,
  res: MedusaResponse,
  counted: readonly Counted[],
  whom: { email: string } | { authIdentityId: string } | null
): Promise<boolean> {
  try {
    const refusal = await attemptCounters(req.scope).take(counted)
    if (!refusal) return true
    if (refusal.locksNow) announceLock(req, refusal.locksNow.limit, whom)
    refuseTooMany(res, refusal.retryAfterSeconds)
  } catch (error) {
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`attempts cannot be counted, so none is let through: ${String(error)}`)
    refuseUnavailable(res)
  }
  return false
}

/** Leaves the answer to Medusa's own route, and takes the attempt off the counters when it is a good one. */
export function whenAnswered(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
  attempt: Attempt
): void {
  res.on("finish", () => {
    if (res.statusCode !== 200) return
    attempt.succeeded().catch((error: unknown) => {
      const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
      logger.error(`an attempt could not be taken off the counters: ${String(error)}`)
    })
  })
  next()
}
