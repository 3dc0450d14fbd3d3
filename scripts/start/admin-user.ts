import { join } from "node:path"
import { withClient } from "./database"
import { backendFolder, medusaCli } from "./medusa"
import type { Migration } from "./migrate"
import { runLogged } from "./run-logged"

/** Login of Medusa Admin in demo mode; the password is this installation's own. */
export const adminEmail = "admin@tejido.example"

/**
 * Has the demo administrator got both a user and a login that belongs to it? What an interrupted creation left
 * (one without the other) is taken away, for Medusa's command would stumble over it.
 */
async function exists(databaseUrl: string): Promise<boolean> {
  return withClient(databaseUrl, async (client) => {
    const { rowCount } = await client.query(
      `select 1 from provider_identity p join auth_identity a on a.id = p.auth_identity_id
       join "user" u on u.id = a.app_metadata ->> 'user_id'
       where p.entity_id = $1 and p.provider = 'emailpass' and u.deleted_at is null`,
      [adminEmail]
    )
    if (rowCount) return true
    await client.query(
      `with login as (delete from provider_identity where entity_id = $1 and provider = 'emailpass' returning auth_identity_id)
       delete from auth_identity where id in (select auth_identity_id from login)`,
      [adminEmail]
    )
    await client.query(`delete from "user" where email = $1`, [adminEmail])
    return false
  })
}

/** Creates the demo administrator once. @returns whether it was created now. */
export async function ensureAdminUser(
  password: string,
  { databaseUrl, env, logs, fromSources }: Migration
): Promise<boolean> {
  if (await exists(databaseUrl)) return false
  await runLogged({
    title: "Creating the administrator",
    file: process.execPath,
    args: [medusaCli, "user", "--email", adminEmail, "--password", password],
    cwd: backendFolder(fromSources),
    env,
    log: join(logs, "admin-user.log"),
  })
  return true
}
