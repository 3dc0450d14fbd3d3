import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { readNote, withClient, writeNote } from "./database"

/** Tells the seed which file keeps the logins of the demo's staff; see seed/src/steps/demo-staff.ts. */
export const DEMO_STAFF_FILE = "TEJIDO_DEMO_STAFF"

/** How a member of the demo's staff signs in. */
export type DemoLogin = {
  role: string
  name: string
  email: string
  password: string
  /** Base32, for an authenticator app; null where the role needs no second factor. */
  totp_secret: string | null
  establishment_codes: string[]
}

const NOTE = "demo_staff"

/** The logins that the seed has left in the file; none when it is not there or damaged. */
export function readDemoStaff(file: string): DemoLogin[] {
  try {
    const logins = JSON.parse(readFileSync(file, "utf8")) as unknown
    return Array.isArray(logins) ? (logins as DemoLogin[]) : []
  } catch {
    return []
  }
}

/**
 * Do these logins still open this very database? Compared with what was noted in it when they were made: a lost
 * file, another database, another key, a changed password, second factor, role or scope all show.
 * @param mfaKey what the second factors are encrypted with
 */
export async function demoStaffIsTrue(databaseUrl: string, file: string, mfaKey: string): Promise<boolean> {
  const logins = readDemoStaff(file)
  if (logins.length === 0) return false
  return (await readNote(databaseUrl, NOTE)) === (await fingerprint(databaseUrl, logins, mfaKey))
}

/** Notes in the database that the file's logins open it as it stands. */
export async function noteDemoStaff(databaseUrl: string, file: string, mfaKey: string): Promise<void> {
  await writeNote(databaseUrl, NOTE, await fingerprint(databaseUrl, readDemoStaff(file), mfaKey))
}

async function fingerprint(databaseUrl: string, logins: DemoLogin[], mfaKey: string): Promise<string> {
  const { rows } = await withClient(databaseUrl, (client) =>
    client.query(
      `select m.email, m.name, m.role_code, m.institution_id, m.establishment_ids, m.status,
         a.app_metadata, p.provider_metadata ->> 'password' as password,
         array(select f.provider_metadata ->> 'secret' from auth_mfa_factor f
               where f.auth_identity_id = a.id and f.status = 'enabled' and f.deleted_at is null
               order by f.id) as factors
       from staff_member m
         join auth_identity a on a.id = m.auth_identity_id and a.deleted_at is null
         join provider_identity p on p.auth_identity_id = a.id and p.provider = 'emailpass'
           and p.entity_id = m.email and p.deleted_at is null
       where m.deleted_at is null and m.email = any($1)
       order by m.email`,
      [logins.map(({ email }) => email)]
    )
  )
  // As one hash: the database must not learn the passwords from the note.
  return createHash("sha256")
    .update(JSON.stringify([logins, mfaKey, rows]))
    .digest("hex")
}
