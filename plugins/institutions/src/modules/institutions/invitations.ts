import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "../../audit/record-audit"
import type { Words } from "../../domain/permissions"
import { checked, managerOf } from "./transaction"

/** What somebody who holds the link of an invitation is shown. */
export type OpenInvitation = {
  id: string
  email: string
  name: string
  institution_id: string
  institution_name: string
  role_code: string
  role_name: Words
  establishment_ids: string[]
  expires_at: Date
}

/** A person's answer to an invitation. */
export type AcceptInvitation = {
  /** SHA-256 of the link's token, hex. */
  tokenHash: string
  name: string
  /** The identity in Medusa's Auth Module that signs in from now on. */
  authIdentityId: string
  locale?: "es" | "en"
  /** Network address of the person. */
  address?: string | null
}

/**
 * The invitation that a link opens. Null whenever it leads nowhere: unknown, answered, revoked, expired, or for an
 * e-mail that has an account by now. Who asks cannot tell which.
 */
export async function findInvitationByToken(
  context: Context,
  tokenHash: string
): Promise<OpenInvitation | null> {
  const [row] = await managerOf(context).execute<OpenInvitation[]>(OPEN_INVITATION, [tokenHash])
  return row ?? null
}

/**
 * Makes the member whom an invitation is for. Two who accept at once: one does, for the invitation's row is locked.
 * @throws MedusaError NOT_FOUND `invitation_invalid` where {@link findInvitationByToken} finds nothing
 */
export async function acceptInvitation(
  context: Context,
  { tokenHash, name, authIdentityId, locale = "es", address = null }: AcceptInvitation
): Promise<OpenInvitation & { member_id: string }> {
  return await checked(context, async (manager) => {
    const [invitation] = await manager.execute<OpenInvitation[]>(
      `${OPEN_INVITATION} for update of invitation`,
      [tokenHash]
    )
    if (!invitation) throw invalidInvitation()
    const [member] = await manager.execute<{ id: string }[]>(
      `insert into staff_member (id, email, name, institution_id, role_code, establishment_ids, auth_identity_id, locale)
       select ?, email, ?, institution_id, role_code, establishment_ids, ?, ? from staff_invitation where id = ?
       on conflict (email) where deleted_at is null do nothing
       returning id`,
      [generateEntityId("", "staff"), name, authIdentityId, locale, invitation.id]
    )
    // Two invitations for one e-mail, answered at once: the other one made the account.
    if (!member) throw invalidInvitation()
    await manager.execute(
      "update staff_invitation set accepted_at = now(), updated_at = now() where id = ?",
      [invitation.id]
    )
    const { institution_id, role_code, establishment_ids } = invitation
    await recordAudit(
      context,
      { type: "staff", id: member.id, label: name, institutionId: institution_id, address },
      {
        action: "invitation.accepted",
        resource: "member",
        resourceId: member.id,
        institutionId: institution_id,
        after: { invitation_id: invitation.id, name, role_code, institution_id, establishment_ids },
      }
    )
    return { ...invitation, member_id: member.id }
  })
}

/** The one refusal of every invitation that leads nowhere. */
export function invalidInvitation(): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, "This invitation is not valid", "invitation_invalid")
}

const OPEN_INVITATION = `
  select invitation.id, invitation.email, invitation.name, invitation.institution_id,
    institution.name as institution_name, invitation.role_code,
    json_build_object('es', role.name_es, 'en', role.name_en) as role_name,
    invitation.establishment_ids, invitation.expires_at
  from staff_invitation invitation
    join institution on institution.id = invitation.institution_id and institution.deleted_at is null
    join staff_role role on role.code = invitation.role_code and role.deleted_at is null
  where invitation.token_hash = ? and invitation.expires_at > now() and invitation.accepted_at is null
    and invitation.revoked_at is null and invitation.deleted_at is null
    and not exists (
      select from staff_member where email = invitation.email and deleted_at is null
    )`
