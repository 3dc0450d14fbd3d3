import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Days that an ended session is kept, with its network address, for whoever looks into an incident. */
const KEPT_DAYS = 90

/** Each night: forgets sessions that ended long ago, used codes that no longer count, and counters that ran out. */
export default async function forgetSignIns(container: MedusaContainer): Promise<void> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  await sql.raw(
    `delete from staff_session
     where least(coalesce(ended_at, expires_at), expires_at) < now() - make_interval(days => ?)`,
    [KEPT_DAYS]
  )
  await sql.raw("delete from staff_used_code where expires_at < now()")
  await sql.raw("delete from staff_attempt where expire < extract(epoch from now()) * 1000")
}

/** 08:25 UTC is 03:25 in Lima. */
export const config = { name: "forget-sign-ins", schedule: "25 8 * * *" }
