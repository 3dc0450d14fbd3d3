import { createHmac } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Longer than any code of an authenticator is accepted: its own half minute and one on either side. */
const KEPT_MINUTES = 5

/**
 * Takes a code of a second factor for use, before anybody looks whether it is right. Medusa accepts the code of an
 * authenticator for a minute and a half as often as it comes, and two requests at the same moment could both use one
 * recovery code: who reads a code over a shoulder or off the wire could use it again.
 *
 * @returns false when the code was taken before, right or wrong; it must then be refused like a wrong one
 */
export async function claimCode(
  container: MedusaContainer,
  authIdentityId: string,
  code: string
): Promise<boolean> {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  // Recovery codes are compared without case and outer spaces.
  const hash = createHmac("sha256", String(http.jwtSecret))
    .update(`used-code:${authIdentityId}:${code.trim().toLowerCase()}`)
    .digest("hex")
  const { rowCount } = await container
    .resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rowCount: number }>(
      `insert into staff_used_code (auth_identity_id, code_hash, expires_at)
       values (?, ?, now() + make_interval(mins => ?))
       on conflict (auth_identity_id, code_hash) do update set expires_at = excluded.expires_at
         where staff_used_code.expires_at < now()`,
      [authIdentityId, hash, KEPT_MINUTES]
    )
  return rowCount === 1
}
