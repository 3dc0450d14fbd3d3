import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
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

/**
 * Opens the session of a token.
 * @returns null when the member is not active: a suspension that comes at the same moment wins
 */
export async function openSession(
  context: Context,
  life: SessionLife,
  session: NewSession
): Promise<{ id: string; expires_at: Date } | null> {
  const [row] = await managerOf(context).execute<{ id: string; expires_at: Date }[]>(
    `insert into staff_session (id, member_id, token_hash, second_factor_at, last_seen_at, expires_at, address, user_agent)
     select ?, id, ?, ?, now(), now() + make_interval(hours => ?), ?, ?
     from (select id from staff_member where id = ? and status = 'active' and deleted_at is null for share) member
     returning id, expires_at`,
    [
      generateEntityId("", "sess"),
      session.tokenHash,
      session.secondFactorAt,
      life.absoluteHours,
      session.address,
      session.userAgent?.slice(0, 400) ?? null,
      session.memberId,
    ]
  )
  return row ?? null
}

/**
 * Ends sessions that are still open, of those that `which` names.
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

/** Notes that the second factor was shown in this session just now. */
export async function markSecondFactor(context: Context, sessionId: string): Promise<Date | null> {
  const [row] = await managerOf(context).execute<{ second_factor_at: Date }[]>(
    `update staff_session set second_factor_at = now(), updated_at = now()
     where id = ? and ended_at is null returning second_factor_at`,
    [sessionId]
  )
  return row?.second_factor_at ?? null
}
