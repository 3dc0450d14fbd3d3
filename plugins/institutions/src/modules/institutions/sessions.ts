import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { recordAudit, type AuditActor } from "../../audit/record-audit"
import type { SessionLife } from "../../domain/session-life"
import type { StaffSession } from "./models/staff-session"
import { managerOf } from "./transaction"

/** Why a session ended. */
export type SessionEnd = NonNullable<InferTypeOf<typeof StaffSession>["ended_by"]>

/** A sign-in that is complete. */
export type NewSession = {
  memberId: string
  /** SHA-256 of the bearer token, hex. */
  tokenHash: string
  /** When the second factor was shown on the way in; null when it was not. */
  secondFactorAt: Date | null
  address: string | null
  userAgent: string | null
}

/** The member of a session, as far as the audit log names them. */
type SessionMember = {
  session_id: string
  member_id: string
  name: string
  email: string
  institution_id: string
}

/**
 * Opens the session of a token, with the audit entry `session.opened`.
 * @returns null when the member is not active: a suspension that comes at the same moment wins
 */
export async function openSession(
  context: Context,
  life: SessionLife,
  { memberId, tokenHash, secondFactorAt, address, userAgent }: NewSession
): Promise<{ id: string; expires_at: Date } | null> {
  const manager = managerOf(context)
  const [member] = await manager.execute<Omit<SessionMember, "session_id">[]>(
    `update staff_member set last_seen_at = now() where id = ? and status = 'active' and deleted_at is null
     returning id as member_id, name, email, institution_id`,
    [memberId]
  )
  if (!member) return null
  const id = generateEntityId("", "sess")
  const [session] = await manager.execute<{ id: string; expires_at: Date }[]>(
    `insert into staff_session (id, member_id, token_hash, second_factor_at, last_seen_at, expires_at, address, user_agent)
     values (?, ?, ?, ?, now(), now() + make_interval(hours => ?), ?, ?) returning id, expires_at`,
    [id, memberId, tokenHash, secondFactorAt, life.absoluteHours, address, userAgent?.slice(0, 400) ?? null]
  )
  await recordAudit(context, actorOf({ ...member, session_id: id }, address), {
    action: "session.opened",
    resource: "session",
    resourceId: id,
    institutionId: member.institution_id,
    after: { second_factor: secondFactorAt !== null },
  })
  return session ?? null
}

/**
 * Ends sessions that are still open, of those that `which` names. Leaves the audit entry to whoever knows why.
 * @returns the ids of those that it ended
 */
export async function endSessions(
  context: Context,
  which: { id: string } | { memberId: string; except?: string | undefined },
  reason: SessionEnd
): Promise<string[]> {
  const [condition, params] =
    "id" in which
      ? ["id = ?", [which.id]]
      : ["member_id = ? and id <> ?", [which.memberId, which.except ?? ""]]
  const rows = await managerOf(context).execute<{ id: string }[]>(
    `update staff_session set ended_at = now(), ended_by = ?, updated_at = now()
     where ended_at is null and ${condition} returning id`,
    [reason, ...params]
  )
  return rows.map(({ id }) => id)
}

/** Writes that sessions were ended into the audit log, unless there were none. */
export async function recordEnd(
  context: Context,
  actor: AuditActor,
  ended: readonly string[],
  reason: SessionEnd
): Promise<void> {
  if (ended.length === 0) return
  await recordAudit(context, actor, {
    action: "session.ended",
    resource: "session",
    resourceId: ended.length === 1 ? (ended[0] ?? null) : null,
    after: { ended_by: reason, sessions: ended },
  })
}

/**
 * Notes that the second factor was shown in this session just now, with the audit entry `session.second_factor_shown`.
 * @returns when, or null for a session that is over
 */
export async function markSecondFactor(context: Context, sessionId: string): Promise<Date | null> {
  const [session] = await managerOf(context).execute<
    (SessionMember & { second_factor_at: Date; address: string | null })[]
  >(
    `update staff_session s set second_factor_at = now(), updated_at = now() from staff_member m
     where s.id = ? and s.ended_at is null and m.id = s.member_id
     returning s.second_factor_at, s.address, s.id as session_id, m.id as member_id, m.name, m.email, m.institution_id`,
    [sessionId]
  )
  if (!session) return null
  await recordAudit(context, actorOf(session, session.address), {
    action: "session.second_factor_shown",
    resource: "session",
    resourceId: sessionId,
  })
  return session.second_factor_at
}

function actorOf(member: SessionMember, address: string | null): AuditActor {
  return {
    type: "staff",
    id: member.member_id,
    label: `${member.name} <${member.email}>`,
    institutionId: member.institution_id,
    sessionId: member.session_id,
    address,
  }
}
