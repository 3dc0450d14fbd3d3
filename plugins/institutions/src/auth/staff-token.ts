import { randomUUID } from "node:crypto"
import type { AuthIdentityDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils"

/** Whom a token speaks for. Without `memberId` it can only answer the challenge of the second factor. */
export type TokenSubject = {
  identity: Pick<AuthIdentityDTO, "id">
  memberId: string | null
  /** The account has a second factor. */
  secondFactor: boolean
  /** When it was shown; null when it was not, or there is none. */
  secondFactorAt: Date | null
  lifeSeconds: number
}

/**
 * A token in the form of Medusa's own, so that Medusa's routes take it. Made here and not by Medusa's route because
 * it ends with the session, and because each must be its own: two of Medusa's tokens for one person within the same
 * second are the same text, and would share a session.
 */
export function staffToken(container: MedusaContainer, subject: TokenSubject): string {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const { identity, memberId, secondFactor, secondFactorAt, lifeSeconds } = subject
  return generateJwtToken(
    {
      actor_id: memberId ?? "",
      actor_type: "staff",
      auth_identity_id: identity.id,
      auth_provider: "emailpass",
      mfa_enabled: secondFactor,
      mfa_challenge_completed_at: secondFactorAt?.toISOString() ?? null,
      app_metadata: memberId ? { staff_id: memberId } : {},
      user_metadata: {},
    },
    {
      secret: http.jwtSecret,
      expiresIn: `${lifeSeconds}s`,
      jwtOptions: { ...http.jwtOptions, jwtid: randomUUID() },
    }
  )
}
