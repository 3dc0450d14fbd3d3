import { MedusaError } from "@medusajs/framework/utils"
import { type FingerprintKey, parseFingerprintKey } from "@tejido/provenance/domain/fingerprint"
import { parseSealingKeys, type SealingKeys } from "@tejido/provenance/domain/seal"
import type { RevenueAllocationOptions } from "../service"

/** What people's data are sealed with: the identity vault's keys. */
export type Keys = { readonly sealing: SealingKeys; readonly hash: FingerprintKey }

/**
 * The keys of the module's options, else of the environment.
 * @returns null when one of them is not set: whatever neither seals nor opens works then
 * @throws RangeError when one is malformed; the message never repeats it
 */
export function readKeys(settings: Readonly<RevenueAllocationOptions>): Keys | null {
  const sealing = settings.identityKeys ?? process.env.IDENTITY_KEYS
  const hash = settings.identityHashKey ?? process.env.IDENTITY_HASH_KEY
  return sealing && hash ? { sealing: parseSealingKeys(sealing), hash: parseFingerprintKey(hash) } : null
}

/** @throws MedusaError NOT_ALLOWED `identity_keys_missing` */
export function requireKeys(settings: Readonly<RevenueAllocationOptions>): Keys {
  const keys = readKeys(settings)
  if (keys) return keys
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "IDENTITY_KEYS or IDENTITY_HASH_KEY is not set: nothing can be sealed or opened",
    "identity_keys_missing"
  )
}
