import type { MedusaRequest } from "@medusajs/framework/http"
import type { AuthIdentityDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { tokenHash } from "../guard/require-staff"
import { invalidInvitation, type OpenInvitation } from "../modules/institutions/invitations"
import { institutionsService } from "./institutions-service"

/** An invitation that can be accepted. `leftover` is an identity that somebody registered and never used. */
export type Acceptable = { invitation: OpenInvitation; leftover: AuthIdentityDTO | null }

/**
 * The invitation that a link opens, unless its e-mail has an account of any kind already: a buyer's password would
 * become a member's. An identity without an account is no obstacle: anybody can register one, for any e-mail, and
 * would keep people out with it.
 * @throws MedusaError NOT_FOUND `invitation_invalid`, for every reason the same
 */
export async function openInvitation(req: MedusaRequest, token: string): Promise<Acceptable> {
  const invitation = await institutionsService(req.scope).findInvitationByToken(tokenHash(token))
  if (!invitation) throw invalidInvitation()
  const [identity] = await req.scope
    .resolve(Modules.AUTH)
    .listAuthIdentities({ provider_identities: { entity_id: invitation.email, provider: "emailpass" } })
  const accounts = Object.values(identity?.app_metadata ?? {}).filter(Boolean)
  if (accounts.length > 0) throw invalidInvitation()
  return { invitation, leftover: identity ?? null }
}
