import { randomBytes } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import type { DataDir } from "./data-dir"
import { StartError } from "./start-error"
import { writeAtomically } from "./write-atomically"

/** The secrets of one installation; each can be overridden from the environment (see environment.ts). */
export type Secrets = {
  postgres_password: string
  jwt_secret: string
  cookie_secret: string
  /** `keyid:base64` of 32 bytes, comma-separated; the first seals, all open. Lost keys are lost identities. */
  identity_keys: string
  /** Key of the fingerprints by which the same person is found twice. */
  identity_hash_key: string
  /** `keyid:base64` of an Ed25519 seed of 32 bytes, comma-separated; the first signs certificates of origin. */
  certificate_keys: string
  mfa_encryption_key: string
  revalidate_secret: string
  /** Signs the seals of the audit log. */
  audit_key: string
  admin_password: string
}

/** Fresh random secrets. */
export function generateSecrets(): Secrets {
  const token = () => randomBytes(32).toString("base64url")
  return {
    postgres_password: token(),
    jwt_secret: token(),
    cookie_secret: token(),
    identity_keys: `k1:${randomBytes(32).toString("base64")}`,
    identity_hash_key: token(),
    certificate_keys: `c1:${randomBytes(32).toString("base64")}`,
    mfa_encryption_key: token(),
    revalidate_secret: token(),
    audit_key: token(),
    admin_password: randomBytes(9).toString("base64url"),
  }
}

/**
 * Reads the secrets, or makes them the first time. They are never made anew beside an existing database: its
 * password and the keys of the sealed identities would be lost with the old ones.
 * @param clusterFolder where the embedded database lies, or would lie
 * @throws StartError when the file is missing or damaged and a database is there.
 */
export function loadSecrets(data: DataDir, clusterFolder: string): Secrets {
  const keep =
    "It holds the database's password and the keys of the sealed identities. Put it back from a copy, " +
    "or start over with npm run reset."
  if (!existsSync(data.secrets)) {
    if (existsSync(clusterFolder))
      throw new StartError(`${data.secrets} is missing, but a database is there. ${keep}`)
    const secrets = generateSecrets()
    write(data, secrets)
    return secrets
  }
  const stored = readStored(data.secrets)
  if (!stored?.postgres_password || !stored.identity_keys) {
    throw new StartError(`${data.secrets} cannot be read or is incomplete. ${keep}`)
  }
  const secrets = { ...generateSecrets(), ...stored }
  // A later version may know a secret that an older file lacks; those two it never lacks.
  if (Object.keys(secrets).length > Object.keys(stored).length) write(data, secrets)
  return secrets
}

function readStored(file: string): Partial<Secrets> | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Partial<Secrets>
  } catch {
    return undefined
  }
}

function write(data: DataDir, secrets: Secrets): void {
  writeAtomically(data.secrets, `${JSON.stringify(secrets, null, 2)}\n`, 0o600)
}
