import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StaffRequest } from "../guard/require-staff"
import { institutionsService } from "./institutions-service"

/** One of a member's own sessions, as they are shown it. Moments are ISO. */
export type ShownSession = {
  id: string
  address: string | null
  user_agent: string | null
  created_at: Date
  last_seen_at: Date
  expires_at: Date
  second_factor_at: Date | null
  current: boolean
}

/** The member's sessions that still work, the latest in use first. */
export async function liveSessions({ staff, scope }: StaffRequest): Promise<ShownSession[]> {
  const { rows } = await scope
    .resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: ShownSession[] }>(
      `select id, address, user_agent, created_at, last_seen_at, expires_at, second_factor_at, id = ? as current
       from staff_session
       where member_id = ? and ended_at is null and expires_at > now()
         and last_seen_at > now() - make_interval(mins => ?)
       order by last_seen_at desc, id`,
      [staff.sessionId, staff.memberId, institutionsService(scope).sessionLife.idleMinutes]
    )
  return rows
}
