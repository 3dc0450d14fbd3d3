import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit, staffActor } from "../../audit/record-audit"
import { type MemberChange, rightsAfter, sameRights } from "../../domain/member-rights"
import { may } from "../../domain/staff-ability"
import type { StaffContext } from "../../domain/staff-context"
import { endSessions, type SessionEnd } from "./sessions"
import { checked } from "./transaction"

/** Somebody whose second factor was taken away, for the mail that tells them. */
export type ResetMember = Pick<MemberRow, "id" | "email" | "name" | "locale" | "institution">

/** A member as changes need it. */
type MemberRow = {
  id: string
  email: string
  name: string
  locale: "es" | "en"
  /** Its name. */
  institution: string
  institution_id: string
  role_code: string
  establishment_ids: readonly string[]
  status: "active" | "suspended"
  auth_identity_id: string | null
}

/**
 * Changes a member's name, role, institution or establishments. New rights end the member's sessions: whoever lost a
 * right must not finish with a page that still shows it.
 * @throws MedusaError NOT_FOUND out of the staff's reach; FORBIDDEN `own_rights` for one's own rights; INVALID_DATA
 *   `unknown_role`, `unknown_institution`, `scope_required`, `role_not_for_institution`; CONFLICT `last_administrator`
 */
export async function changeMember(
  context: Context,
  staff: StaffContext,
  id: string,
  change: MemberChange
): Promise<void> {
  await checked(context, async (manager) => {
    const before = await memberInReach(manager, staff, id)
    const [role] = await manager.execute<{ scoped: boolean }[]>(
      "select scoped from staff_role where code = ? and deleted_at is null",
      [change.role_code ?? before.role_code]
    )
    if (!role) throw new MedusaError(MedusaError.Types.INVALID_DATA, "There is no such role", "unknown_role")
    const rights = rightsAfter(before, change, role.scoped)
    const newRights = !sameRights(before, rights)
    if (newRights && id === staff.memberId) throw ownRights()
    if (rights.institution_id !== before.institution_id)
      await requireInstitution(manager, staff, rights.institution_id)
    const after = { ...before, ...rights, name: change.name ?? before.name }
    if (!newRights && after.name === before.name) return
    await manager.execute(
      `update staff_member set name = ?, role_code = ?, institution_id = ?,
         establishment_ids = array(select jsonb_array_elements_text(?::jsonb)), updated_at = now() where id = ?`,
      [after.name, after.role_code, after.institution_id, JSON.stringify(after.establishment_ids), id]
    )
    if (newRights) await endSessions(context, { memberId: id }, "rights_changed")
    await record(context, staff, "member.updated", before, { before: shown(before), after: shown(after) })
  })
}

/**
 * Suspends a member: sessions end, and what invitations they sent lead nowhere any more.
 * @throws MedusaError NOT_FOUND; FORBIDDEN `own_rights`; CONFLICT `last_administrator`
 */
export async function suspendMember(
  context: Context,
  staff: StaffContext,
  id: string,
  reason: string
): Promise<void> {
  await checked(context, async (manager) => {
    const before = await memberInReach(manager, staff, id)
    if (id === staff.memberId) throw ownRights()
    if (before.status === "suspended") return
    await manager.execute("update staff_member set status = 'suspended', updated_at = now() where id = ?", [
      id,
    ])
    await endSessions(context, { memberId: id }, "suspended")
    await manager.execute(
      `update staff_invitation set revoked_at = now(), updated_at = now()
       where invited_by = ? and accepted_at is null and revoked_at is null`,
      [id]
    )
    await record(context, staff, "member.suspended", before, {
      reason,
      before: { status: "active" },
      after: { status: "suspended" },
    })
  })
}

/** Lets a suspended member sign in again. */
export async function reinstateMember(context: Context, staff: StaffContext, id: string): Promise<void> {
  await checked(context, async (manager) => {
    const before = await memberInReach(manager, staff, id)
    if (before.status === "active") return
    await manager.execute("update staff_member set status = 'active', updated_at = now() where id = ?", [id])
    await record(context, staff, "member.reinstated", before, {
      before: { status: "suspended" },
      after: { status: "active" },
    })
  })
}

/** Ends every session of a member. */
export async function signOutMember(context: Context, staff: StaffContext, id: string): Promise<void> {
  await checked(context, async (manager) => {
    const member = await memberInReach(manager, staff, id)
    await endAllAndRecord(context, staff, member, "everywhere", "member.signed_out", {})
  })
}

/**
 * Takes a member's second factor and recovery codes away, for somebody who lost both; where the role requires one,
 * the next sign-in sets up a new one.
 *
 * Written straight into the tables of Medusa's Auth Module: with the policy `challenge` its service disables a factor
 * only for who can still show it. One transaction with the audit entry, as the modules share a database.
 * @throws MedusaError NOT_FOUND; FORBIDDEN `own_rights`, or whoever finds a session open could take the factor off
 */
export async function resetSecondFactor(
  context: Context,
  staff: StaffContext,
  id: string,
  reason: string
): Promise<ResetMember> {
  return await checked(context, async (manager) => {
    const member = await memberInReach(manager, staff, id)
    if (id === staff.memberId) throw ownRights()
    await manager.execute(
      `update auth_mfa_factor set status = 'disabled', updated_at = now()
       where auth_identity_id = ? and status in ('pending', 'enabled') and deleted_at is null`,
      [member.auth_identity_id]
    )
    await manager.execute("delete from auth_mfa_recovery_code where auth_identity_id = ?", [
      member.auth_identity_id,
    ])
    await endAllAndRecord(context, staff, member, "second_factor_changed", "member.second_factor_reset", {
      reason,
    })
    const { email, name, locale, institution } = member
    return { id, email, name, locale, institution }
  })
}

/** The refusal of everything with which people would change their own rights. */
export function ownRights(): MedusaError {
  return new MedusaError(MedusaError.Types.FORBIDDEN, "Nobody changes their own rights", "own_rights")
}

/**
 * Checks that somebody may be put into an institution.
 * @throws MedusaError INVALID_DATA, the same for one that does not exist and one that is out of the staff's reach
 */
export async function requireInstitution(
  manager: SqlEntityManager,
  staff: StaffContext,
  institutionId: string
): Promise<void> {
  const [found] = may(staff.ability, "member.update", { institution_id: institutionId })
    ? await manager.execute<unknown[]>("select from institution where id = ? and deleted_at is null", [
        institutionId,
      ])
    : []
  if (!found) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "There is no such institution",
      "unknown_institution"
    )
  }
}

async function memberInReach(manager: SqlEntityManager, staff: StaffContext, id: string): Promise<MemberRow> {
  const [member] = await manager.execute<MemberRow[]>(
    `select m.id, m.email, m.name, m.locale, i.name as institution, m.institution_id, m.role_code, m.establishment_ids,
       m.status, m.auth_identity_id
     from staff_member m join institution i on i.id = m.institution_id
     where m.id = ? and m.deleted_at is null for update of m`,
    [id]
  )
  if (!member || !may(staff.ability, "member.update", member)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such member")
  }
  return member
}

async function endAllAndRecord(
  context: Context,
  staff: StaffContext,
  member: MemberRow,
  end: SessionEnd,
  action: string,
  why: { reason?: string }
): Promise<void> {
  const ended = await endSessions(context, { memberId: member.id }, end)
  await record(context, staff, action, member, { ...why, after: { sessions_ended: ended.length } })
}

async function record(
  context: Context,
  staff: StaffContext,
  action: string,
  member: MemberRow,
  what: { reason?: string; before?: object; after?: object }
): Promise<void> {
  await recordAudit(context, staffActor(staff), {
    action,
    resource: "member",
    resourceId: member.id,
    institutionId: member.institution_id,
    ...what,
  })
}

const shown = ({ name, role_code, institution_id, establishment_ids }: MemberRow) => ({
  name,
  role_code,
  institution_id,
  establishment_ids,
})
