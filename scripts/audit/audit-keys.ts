import { readFileSync } from "node:fs"
import { sealKeys } from "../../plugins/institutions/src/audit/seal"
import { dataDir } from "../start/data-dir"

/**
 * The keys to check seals with: from the environment, else of the start whose database is read. None for a database
 * from `DATABASE_URL` that no key was given for, since this machine's would be another installation's.
 */
export function auditKeys(): Buffer[] {
  const given = sealKeys()
  if (given.length > 0 || process.env.DATABASE_URL) return given
  let stored: Record<string, unknown>
  try {
    stored = JSON.parse(readFileSync(dataDir().secrets, "utf8")) as typeof stored
  } catch {
    return []
  }
  return typeof stored.audit_key === "string" ? sealKeys({ AUDIT_KEY: stored.audit_key }) : []
}
