import { randomUUID } from "node:crypto"
import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { clientAddress } from "../guard/client-address"
import { tokenHash } from "../guard/require-staff"
import { invalidInvitation } from "../modules/institutions/invitations"
import { institutionsService } from "./institutions-service"
import { openInvitation } from "./open-invitation"

/** What somebody answers an invitation with. The password has been judged. */
export type Answer = { token: string; name: string; password: string; locale: "es" | "en" }

/** Seconds after which an answer that died in the middle no longer stands in the way of the next one. */
const LOCKED_SECONDS = 30

/**
 * Makes the login and the member of an invitation, one answer at a time: of two at once, one would take the other's
 * new login for a leftover.
 * @throws MedusaError NOT_FOUND `invitation_invalid`; CONFLICT `locked` while another answer is under way
 */
export async function acceptInvitation(req: MedusaRequest, email: string, answer: Answer): Promise<void> {
  const locking = req.scope.resolve(Modules.LOCKING)
  const key = `staff-invitation:${email}`
  const ownerId = randomUUID()
  await locking.acquire(key, { ownerId, expire: LOCKED_SECONDS })
  try {
    await makeMember(req, answer)
  } finally {
    await locking.release(key, { ownerId })
  }
}

/**
 * The Auth Module commits on its own and takes part in nobody else's transaction: the login comes first, can do
 * nothing while no member stands behind it, and is taken back when the member cannot be made.
 */
async function makeMember(req: MedusaRequest, { token, name, password, locale }: Answer): Promise<void> {
  const auth = req.scope.resolve(Modules.AUTH)
  const { invitation, leftover } = await openInvitation(req, token)
  // Deleted and not taken over: whoever registered it still holds a token of it.
  if (leftover) await auth.deleteAuthIdentities([leftover.id])
  const { authIdentity, error } = await auth.register("emailpass", {
    body: { email: invitation.email, password },
  })
  if (!authIdentity) {
    if (await identityExists(req, invitation.email)) throw invalidInvitation()
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, error ?? "The login was not made")
  }
  const { id } = authIdentity
  const { member_id } = await institutionsService(req.scope)
    .acceptInvitation({
      tokenHash: tokenHash(token),
      name,
      authIdentityId: id,
      locale,
      address: clientAddress(req),
    })
    .catch(async (failure: unknown) => {
      await auth.deleteAuthIdentities([id])
      throw failure
    })
  await auth.updateAuthIdentities({ id, app_metadata: { staff_id: member_id } })
}

async function identityExists(req: MedusaRequest, email: string): Promise<boolean> {
  const found = await req.scope
    .resolve(Modules.AUTH)
    .listProviderIdentities({ entity_id: email, provider: "emailpass" }, { select: ["id"] })
  return found.length > 0
}
