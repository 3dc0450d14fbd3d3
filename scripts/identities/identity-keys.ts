import { readFileSync } from "node:fs"
import {
  readVaultKeys,
  type VaultKeys,
} from "../../plugins/provenance/src/modules/provenance/vault/vault-keys"
import { dataDir } from "../start/data-dir"

/**
 * The keys of the identity vault: from the environment, else of the start whose database is used. None of this machine
 * for a database from `DATABASE_URL`, which would be another installation's.
 * @throws Error when there are none, or a malformed one; never repeats a key
 */
export function identityKeys(): VaultKeys {
  const stored = process.env.DATABASE_URL ? {} : storedSecrets()
  const keys = readVaultKeys(
    process.env.IDENTITY_KEYS ?? textOf(stored.identity_keys),
    process.env.IDENTITY_HASH_KEY ?? textOf(stored.identity_hash_key)
  )
  if (!keys) throw new Error("set IDENTITY_KEYS and IDENTITY_HASH_KEY to the keys of this market")
  return keys
}

function storedSecrets(): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(dataDir().secrets, "utf8")) as Record<string, unknown>
  } catch {
    return {}
  }
}

const textOf = (value: unknown) => (typeof value === "string" ? value : undefined)
