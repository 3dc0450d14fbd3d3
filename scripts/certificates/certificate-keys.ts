import { randomBytes } from "node:crypto"
import { readFileSync } from "node:fs"
import {
  type CertificateKeys,
  parseCertificateKeys,
} from "../../plugins/provenance/src/domain/certificate-keys"
import { dataDir } from "../start/data-dir"
import { writeAtomically } from "../start/write-atomically"

type Stored = Record<string, unknown> & { certificate_keys?: string }

/**
 * The keys that sign certificates: from the environment, else of the start whose database is used; null where there are
 * none. None of this machine for a database from `DATABASE_URL`, which would be another installation's.
 */
export function heldKeys(): CertificateKeys | null {
  const text =
    process.env.CERTIFICATE_KEYS ?? (process.env.DATABASE_URL ? undefined : stored()?.certificate_keys)
  return text ? parseCertificateKeys(text) : null
}

/**
 * Makes a new key and puts it first, so that it signs from the next start on.
 * @returns its id, and where the keys come from the environment the text to put there, since nobody else can
 */
export function addKey(taken: readonly string[]): { kid: string; setting: string | null } {
  const before =
    process.env.CERTIFICATE_KEYS ?? (process.env.DATABASE_URL ? "" : (stored()?.certificate_keys ?? ""))
  const known = new Set([...taken, ...(before ? parseCertificateKeys(before).byId.keys() : [])])
  let n = 1
  while (known.has(`c${n}`)) n += 1
  const setting = [`c${n}:${randomBytes(32).toString("base64")}`, ...(before ? [before] : [])].join(",")
  const secrets = process.env.CERTIFICATE_KEYS || process.env.DATABASE_URL ? null : stored()
  if (!secrets) return { kid: `c${n}`, setting }
  writeAtomically(
    dataDir().secrets,
    `${JSON.stringify({ ...secrets, certificate_keys: setting }, null, 2)}\n`,
    0o600
  )
  return { kid: `c${n}`, setting: null }
}

function stored(): Stored | null {
  try {
    return JSON.parse(readFileSync(dataDir().secrets, "utf8")) as Stored
  } catch {
    return null
  }
}
