import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { clientAddress } from "../guard/client-address"
import { tokenHash } from "../guard/require-staff"
import { invalidInvitation } from "../modules/institutions/invitations"
import { institutionsService } from "./institutions-service"
import type { Acceptable } from "./open-invitation"

/** What somebody answers an invitation with. The password has been judged. */
export type Answer = { token: string; name: string; password: string; locale: "es" | "en" }

/**
 * Makes the login and the member of an invitation. The Auth Module commits on its own and takes part in nobody else's
 * transaction: the login comes first, can do nothing while no member stands behind it, and is taken back when the
 * member cannot be made.
 * @throws MedusaError NOT_FOUND `invitation_invalid` when somebody else was quicker
 */
export async function acceptInvitation(
  req: MedusaRequest,
  { invitation, leftover }: Acceptable,
  { token, name, password, locale }: Answer
): Promise<void> {
  const auth = req.scope.resolve(Modules.AUTH)
  // Deleted and not taken over: whoever registered it still holds a token of it.
  if (leftover) await auth.deleteAuthIdentities([leftover.id])
  const { authIdentity, error } = await auth.register("emailpass", {
    body: { email: invitation.email, password },
  })
  if (!authIdentity) {
    if (await identityExists(req, invitation.email)) throw invalidInvitation()
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, error ?? "The login was not made")
  }
  try {
    const { member_id } = await institutionsService(req.scope).acceptInvitation({
      tokenHash: tokenHash(token),
      name,
      authIdentityId: authIdentity.id,
      locale,
      address: clientAddress(req),
    })
    await auth.updateAuthIdentities({ id: authIdentity.id, app_metadata: { staff_id: member_id } })
  } catch (failure) {
    await auth.deleteAuthIdentities([authIdentity.id])
    throw failure
  }
}

async function identityExists(req: MedusaRequest, email: string): Promise<boolean> {
  const found = await req.scope
    .resolve(Modules.AUTH)
    .listProviderIdentities({ entity_id: email, provider: "emailpass" }, { select: ["id"] })
  return found.length > 0
}
