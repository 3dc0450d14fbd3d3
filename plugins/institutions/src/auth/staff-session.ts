import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { bearerToken, tokenHash } from "../guard/require-staff"
import { clientAddress } from "../guard/client-address"
import type { AuditActor } from "../audit/record-audit"
import type { LiveSession } from "../modules/institutions/service"
import { accountActor } from "./account-actor"
import { institutionsService } from "./institutions-service"
import { sessionEnded } from "./refusal"
import { findAccount, type StaffAccount } from "./staff-account"

/** The member and the live session behind a request to one of Medusa's own routes. */
export type SignedIn = {
  account: StaffAccount
  session: LiveSession
  actor: AuditActor
  address: string | null
}

/**
 * Who of the staff asks, on routes that Medusa guards by the token alone. An identity that belongs to a member is
 * touched with a live session of the panel only: a token of the same person as a buyer must not reach the second
 * factor that guards the panel.
 * @returns null when the identity is nobody's of the staff
 * @throws MedusaError UNAUTHORIZED `session_ended`
 */
export async function signedInStaff(req: AuthenticatedMedusaRequest): Promise<SignedIn | null> {
  const { auth_identity_id: authIdentityId, actor_type } = req.auth_context
  const account = await findAccount(req.scope, { authIdentityId })
  if (!account && actor_type !== "staff") return null
  const token = bearerToken(req)
  if (!account || actor_type !== "staff" || !token) throw sessionEnded()
  const session = await institutionsService(req.scope).findLiveSession(tokenHash(token))
  if (session?.member_id !== account.id) throw sessionEnded()
  const address = clientAddress(req)
  return { account, session, address, actor: accountActor(account, address, session.session_id) }
}
