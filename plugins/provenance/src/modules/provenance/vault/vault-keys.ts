import { MedusaError } from "@medusajs/framework/utils"
import { type FingerprintKey, parseFingerprintKey } from "../../../domain/fingerprint"
import { parseSealingKeys, type SealingKeys } from "../../../domain/seal"

/** What the vault works with. */
export interface VaultKeys {
  readonly sealing: SealingKeys
  readonly hash: FingerprintKey
}

/**
 * Reads both keys from the module's options.
 * @returns null when one of them is not set: everything but identities and documents works then
 * @throws RangeError when one is set and malformed; the message never repeats it
 */
export function readVaultKeys(sealing: string | undefined, hash: string | undefined): VaultKeys | null {
  return sealing && hash ? { sealing: parseSealingKeys(sealing), hash: parseFingerprintKey(hash) } : null
}

/** @throws MedusaError NOT_ALLOWED `identity_keys_missing` */
export function requireVaultKeys(keys: VaultKeys | null): VaultKeys {
  if (keys) return keys
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "IDENTITY_KEYS or IDENTITY_HASH_KEY is not set: nothing can be sealed or opened",
    "identity_keys_missing"
  )
}
