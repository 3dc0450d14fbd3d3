import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { recordAudit, staffActor } from "../../audit/record-audit"
import { INVITATION_DAYS } from "../../domain/invitation"
import { may } from "../../domain/staff-ability"
import type { StaffContext } from "../../domain/staff-context"
import { checked, managerOf } from "./transaction"

/** Whom to invite, and as what. */
export type NewInvitation = {
  /** In its one spelling, lower case. */
  email: string
  name: string
  institution_id: string
  role_code: string
  establishment_ids: readonly string[]
}

type InvitationRow = NewInvitation & {
  id: string
  accepted_at: Date | null
  revoked_at: Date | null
}

/**
 * Invites somebody. The link's token is the caller's; only its hash comes here.
 *
 * For an e-mail that has an account in an institution out of the staff's reach it does the same as for any other, and
 * the link leads nowhere: who invites must not learn who works elsewhere.
 * @returns the invitation's id
 * @throws MedusaError CONFLICT `member_exists`, `already_invited`; INVALID_DATA `unknown_role`, `unknown_institution`,
 *   `scope_required`, `role_not_for_institution`
 */
export async function invite(
  context: Context,
  staff: StaffContext,
  invitation: NewInvitation,
  tokenHash: string
): Promise<string> {
  const { email, name, institution_id, role_code } = invitation
  return await checked(context, async (manager) => {
    const establishment_ids = await fitting(manager, staff, invitation)
    const [member] = await manager.execute<{ institution_id: string }[]>(
      "select institution_id from staff_member where email = ? and deleted_at is null",
      [email]
    )
    if (member && may(staff.ability, "member.read", member)) {
      throw new MedusaError(MedusaError.Types.CONFLICT, "This e-mail has an account already", "member_exists")
    }
    await manager.execute(
      `update staff_invitation set revoked_at = now(), updated_at = now()
       where email = ? and institution_id = ? and expires_at <= now() and accepted_at is null and revoked_at is null`,
      [email, institution_id]
    )
    const id = generateEntityId("", "invite")
    await manager.execute(
      `insert into staff_invitation
         (id, email, name, institution_id, role_code, establishment_ids, token_hash, invited_by, expires_at)
       values (?, ?, ?, ?, ?, array(select jsonb_array_elements_text(?::jsonb)), ?, ?, now() + make_interval(days => ?))`,
      [
        id,
        email,
        name,
        institution_id,
        role_code,
        JSON.stringify(establishment_ids),
        tokenHash,
        staff.memberId,
        INVITATION_DAYS,
      ]
    )
    await recordAudit(context, staffActor(staff), {
      action: "invitation.created",
      resource: "invitation",
      resourceId: id,
      institutionId: institution_id,
      after: { email, name, role_code, institution_id, establishment_ids },
    })
    return id
  })
}

/**
 * Gives an invitation that nobody has answered a new link and a new term; the old link leads nowhere from now on.
 * @throws MedusaError NOT_FOUND; CONFLICT `invitation_closed` for one that was answered or revoked
 */
export async function renewInvitation(
  context: Context,
  staff: StaffContext,
  id: string,
  tokenHash: string
): Promise<void> {
  await checked(context, async (manager) => {
    const invitation = await openInvitation(manager, staff, id)
    // The one who sends it again stands for it.
    await manager.execute(
      `update staff_invitation set token_hash = ?, invited_by = ?, expires_at = now() + make_interval(days => ?),
         sent_at = null, send_error = null, updated_at = now() where id = ?`,
      [tokenHash, staff.memberId, INVITATION_DAYS, id]
    )
    await recordAudit(context, staffActor(staff), {
      action: "invitation.resent",
      resource: "invitation",
      resourceId: id,
      institutionId: invitation.institution_id,
    })
  })
}

/**
 * Takes an invitation back.
 * @throws MedusaError NOT_FOUND; CONFLICT `invitation_closed` for one that was answered or revoked
 */
export async function revokeInvitation(context: Context, staff: StaffContext, id: string): Promise<void> {
  await checked(context, async (manager) => {
    const invitation = await openInvitation(manager, staff, id)
    await manager.execute("update staff_invitation set revoked_at = now(), updated_at = now() where id = ?", [
      id,
    ])
    await recordAudit(context, staffActor(staff), {
      action: "invitation.revoked",
      resource: "invitation",
      resourceId: id,
      institutionId: invitation.institution_id,
      before: { status: "pending" },
      after: { status: "revoked" },
    })
  })
}

/** Notes what became of an invitation's mail: it left, or why it could not. */
export async function noteDelivery(context: Context, id: string, error: string | null): Promise<void> {
  await managerOf(context).execute(
    "update staff_invitation set sent_at = ?, send_error = ?, updated_at = now() where id = ?",
    [error === null ? new Date() : null, error?.slice(0, 300) ?? null, id]
  )
}

/** Checks that role and institution are there and in reach; the establishments that the role makes use of. */
async function fitting(
  manager: SqlEntityManager,
  staff: StaffContext,
  { institution_id, role_code, establishment_ids }: NewInvitation
): Promise<readonly string[]> {
  const [role] = await manager.execute<{ scoped: boolean }[]>(
    "select scoped from staff_role where code = ? and deleted_at is null",
    [role_code]
  )
  if (!role) throw new MedusaError(MedusaError.Types.INVALID_DATA, "There is no such role", "unknown_role")
  const [institution] = may(staff.ability, "member.invite", { institution_id })
    ? await manager.execute<unknown[]>("select from institution where id = ? and deleted_at is null", [
        institution_id,
      ])
    : []
  if (!institution) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "There is no such institution",
      "unknown_institution"
    )
  }
  return role.scoped ? [...new Set(establishment_ids)].sort() : []
}

async function openInvitation(
  manager: SqlEntityManager,
  staff: StaffContext,
  id: string
): Promise<InvitationRow> {
  const [invitation] = await manager.execute<InvitationRow[]>(
    "select * from staff_invitation where id = ? and deleted_at is null for update",
    [id]
  )
  if (!invitation || !may(staff.ability, "member.invite", invitation)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such invitation")
  }
  if (invitation.accepted_at || invitation.revoked_at) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "This invitation was answered or taken back",
      "invitation_closed"
    )
  }
  return invitation
}
