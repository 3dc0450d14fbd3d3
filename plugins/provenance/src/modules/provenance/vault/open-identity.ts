import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { DocumentType, Identity } from "../../../domain/identity-document"
import { unseal, UnsealError } from "../../../domain/seal"
import { identityPlace } from "../../../domain/sealed-tables"
import { managerOf } from "../transaction"
import type { VaultKeys } from "./vault-keys"

type SealedIdentity = {
  document_type: DocumentType
  full_name_sealed: string
  dni_sealed: string
  key_id: string
}

/**
 * Who an artisan is, or null where nobody said. What comes back is in the clear: whoever calls this has checked that
 * it may be known, and writes the audit entry.
 * @throws MedusaError CONFLICT `identity_key_missing` when its key is gone, `identity_damaged` when it was tampered with
 */
export async function openIdentity(
  context: Context,
  keys: VaultKeys,
  artisanId: string
): Promise<Identity | null> {
  const [row] = await managerOf(context).execute<SealedIdentity[]>(
    `select document_type, full_name_sealed, dni_sealed, key_id from provenance_artisan_identity
     where artisan_id = ? and deleted_at is null`,
    [artisanId]
  )
  if (!row) return null
  const { document_type, key_id } = row
  const open = (sealed: string, part: "full_name" | "dni") =>
    orSaySo(key_id, keys, () => unseal({ sealed, key_id }, identityPlace(artisanId, part), keys.sealing))
  return {
    document_type,
    document_number: open(row.dni_sealed, "dni"),
    full_name: open(row.full_name_sealed, "full_name"),
  }
}

/**
 * What opening gives, or a refusal with words.
 * @throws MedusaError CONFLICT `identity_key_missing`, `identity_damaged`
 */
export function orSaySo<Opened>(keyId: string, keys: VaultKeys, open: () => Opened): Opened {
  try {
    return open()
  } catch (error) {
    if (!(error instanceof UnsealError)) throw error
    throw keys.sealing.byId.has(keyId)
      ? new MedusaError(MedusaError.Types.CONFLICT, "What is sealed here was changed", "identity_damaged")
      : new MedusaError(
          MedusaError.Types.CONFLICT,
          `This was sealed with the key "${keyId}", which this installation does not have`,
          "identity_key_missing"
        )
  }
}
