import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { completeSignIn } from "./complete-sign-in"
import { identifierField } from "./email"
import { passwordAttempt, whenAnswered, type Attempt } from "./attempt"
import { LONGEST_PASSWORD } from "./password-strength"
import { wrongCredentials } from "./refusal"
import { spendPasswordCheck } from "./spend-password-check"
import { findAccount } from "./staff-account"
import { staffToken } from "./staff-token"

const credentials = z.object({
  email: identifierField,
  password: z.string().min(1).max(LONGEST_PASSWORD),
})

/** Seconds that a token lasts which can only answer the challenge; Medusa's challenges last five minutes. */
const CHALLENGE_SECONDS = 300

/**
 * Stands before Medusa's `/auth/:actor_type/:auth_provider` for whoever signs in with e-mail and password. A
 * middleware on that very route and not a route of its own at `/auth/staff/emailpass`: `/auth/st%61ff/emailpass` would
 * walk past that one.
 *
 * All actor types are counted alike and answered in the same time for an unknown e-mail: a buyer's and a member's
 * account of one e-mail have one password, which could otherwise be guessed where nobody counts. Staff are answered
 * here, in Medusa's own form: `{ token }`, or `{ mfa_required, mfa_challenge, token }` with a token that can only
 * answer the challenge. Refusals: 401 `wrong_credentials`, 429 `too_many_attempts`, 503 `sign_in_unavailable`.
 */
export async function signIn(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const { actor_type, auth_provider } = req.params
  if (auth_provider !== "emailpass") return next()
  const isStaff = actor_type === "staff"
  const { data, success } = credentials.safeParse(req.body)
  if (!success) {
    if (isStaff) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "Send an e-mail and a password",
        "credentials_missing"
      )
    }
    return next()
  }
  const attempt = await passwordAttempt(req, res, data.email)
  if (!attempt) return
  if (isStaff) await signInStaff(req, res, attempt, data)
  else await letThrough(req, res, next, attempt)
}

async function signInStaff(
  req: MedusaRequest,
  res: MedusaResponse,
  attempt: Attempt,
  { email, password }: z.infer<typeof credentials>
): Promise<void> {
  const account = await findAccount(req.scope, { email })
  const auth = req.scope.resolve(Modules.AUTH)
  if (!account?.active) {
    // Whoever may not sign in gets the same answer after the same work, whatever the password: Medusa looks for an
    // e-mail that cannot be one, and the password is checked against nothing.
    await auth.authenticate("emailpass", { body: { email: `nobody ${email}`, password } })
    await spendPasswordCheck(password)
    throw wrongCredentials()
  }
  const { success, authIdentity, mfaChallenge } = await auth.authenticate("emailpass", {
    body: { email, password },
  })
  if (!success || authIdentity?.id !== account.auth_identity_id) throw wrongCredentials()
  await attempt.succeeded()
  if (mfaChallenge) {
    const token = staffToken(req.scope, {
      identity: authIdentity,
      memberId: null,
      secondFactor: true,
      secondFactorAt: null,
      lifeSeconds: CHALLENGE_SECONDS,
    })
    res.json({ mfa_required: true, mfa_challenge: mfaChallenge, token })
    return
  }
  const token = await completeSignIn(req, account, null)
  if (!token) throw wrongCredentials()
  res.json({ token })
}

/** For buyers and users of Medusa's admin, whom Medusa's own route answers. */
async function letThrough(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
  attempt: Attempt
): Promise<void> {
  // As Medusa looks for it: letter by letter.
  const { email, password } = req.body as { email: string; password: string }
  const [known] = await req.scope
    .resolve(Modules.AUTH)
    .listProviderIdentities({ entity_id: email, provider: "emailpass" }, { select: ["id"], take: 1 })
  if (!known) await spendPasswordCheck(password)
  whenAnswered(req, res, next, attempt)
}
