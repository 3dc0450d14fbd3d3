import type { MedusaRequest } from "@medusajs/framework/http"
import { clientAddress } from "../guard/client-address"
import { tokenHash } from "../guard/require-staff"
import { institutionsService } from "./institutions-service"
import type { StaffAccount } from "./staff-account"
import { staffToken } from "./staff-token"

/**
 * Makes the token of a complete sign-in and opens its session.
 * @param secondFactorAt when the second factor was shown; null for an account that has none
 * @returns null when the member was suspended in this very moment
 */
export async function completeSignIn(
  req: MedusaRequest,
  account: StaffAccount,
  secondFactorAt: Date | null
): Promise<string | null> {
  const institutions = institutionsService(req.scope)
  const token = staffToken(req.scope, {
    identity: { id: account.auth_identity_id },
    memberId: account.id,
    secondFactor: secondFactorAt !== null,
    secondFactorAt,
    lifeSeconds: institutions.sessionLife.absoluteHours * 3600,
  })
  const session = await institutions.openSession({
    memberId: account.id,
    tokenHash: tokenHash(token),
    secondFactorAt,
    address: clientAddress(req),
    userAgent: req.headers["user-agent"] ?? null,
  })
  return session ? token : null
}
