import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { WeakPassword } from "./password-strength"
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "./password-strength"

/** The one answer to every sign-in that fails: unknown e-mail, wrong password, suspended, no member. */
export function wrongCredentials(): MedusaError {
  return new MedusaError(MedusaError.Types.UNAUTHORIZED, "Wrong e-mail or password", "wrong_credentials")
}

/** The one answer to every code of a second factor that is not taken: wrong, used before, expired challenge. */
export function wrongCode(): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, "Wrong code", "wrong_code")
}

/** Nobody is signed in, or not any more. */
export function sessionEnded(): MedusaError {
  return new MedusaError(MedusaError.Types.UNAUTHORIZED, "Sign in to continue", "session_ended")
}

/** Answers 429. The errors of Medusa know no such status. */
export function refuseTooMany(res: MedusaResponse, retryAfterSeconds: number): void {
  res.status(429).setHeader("Retry-After", String(retryAfterSeconds))
  res.json({
    type: "too_many_requests",
    code: "too_many_attempts",
    message: "Too many attempts. Try again later.",
  })
}

/**
 * Answers 503: attempts cannot be counted, so none is let through. The database that counts them is the one that
 * knows the passwords; when it is away there is nothing that could be done without it.
 */
export function refuseUnavailable(res: MedusaResponse): void {
  res.status(503).setHeader("Retry-After", "10")
  res.json({
    type: "unexpected_state",
    code: "sign_in_unavailable",
    message: "Signing in is not possible right now. Try again in a moment.",
  })
}

/** Answers 400 with everything that the panel needs to say in people's words why a password is not taken. */
export function refuseWeakPassword(res: MedusaResponse, weak: WeakPassword): void {
  res.status(400).json({
    type: MedusaError.Types.INVALID_DATA,
    code: "weak_password",
    message: "This password is too easy to guess",
    details: { ...weak, shortest: SHORTEST_PASSWORD, longest: LONGEST_PASSWORD },
  })
}
