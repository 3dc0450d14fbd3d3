import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { fingerprint } from "../../../domain/fingerprint"
import { readDocumentNumber } from "../../../domain/identity-document"
import { seal } from "../../../domain/seal"
import { identityPlace } from "../../../domain/sealed-tables"
import { managerOf } from "../transaction"
import { orRefuse } from "./or-refuse"
import type { VaultKeys } from "./vault-keys"

/** An identity in the clear, of a program's own making, on its way to being sealed. Never log, emit or return one. */
export interface PlainIdentity {
  artisan_id: string
  full_name: string
  dni: string
  /** True for invented people of the demonstration. */
  is_demo?: boolean
}

const BATCH = 1000

/**
 * Seals many at once, for seeds: names are taken as they are. A thousand rows to a statement.
 * @returns how many were stored
 * @throws MedusaError INVALID_DATA `invalid_document_number`; the database's own error when one is there already
 */
export async function sealIdentities(
  context: Context,
  keys: VaultKeys,
  identities: readonly PlainIdentity[]
): Promise<number> {
  const manager = managerOf(context)
  for (let from = 0; from < identities.length; from += BATCH) {
    const rows = identities.slice(from, from + BATCH).map((identity) => sealed(identity, keys))
    await manager.execute(
      `insert into provenance_artisan_identity
         (id, artisan_id, full_name_sealed, dni_sealed, key_id, fingerprint, is_demo)
       select id, artisan_id, full_name_sealed, dni_sealed, key_id, fingerprint, is_demo
       from json_to_recordset(?::json) as r (id text, artisan_id text, full_name_sealed text, dni_sealed text,
         key_id text, fingerprint text, is_demo boolean)`,
      [JSON.stringify(rows)]
    )
  }
  return identities.length
}

function sealed({ artisan_id, full_name, dni, is_demo = false }: PlainIdentity, keys: VaultKeys) {
  const number = orRefuse(() => readDocumentNumber("dni", dni))
  return {
    id: generateEntityId(undefined, "arid"),
    artisan_id,
    full_name_sealed: seal(full_name, identityPlace(artisan_id, "full_name"), keys.sealing).sealed,
    dni_sealed: seal(number, identityPlace(artisan_id, "dni"), keys.sealing).sealed,
    key_id: keys.sealing.current,
    fingerprint: fingerprint("dni", number, keys.hash),
    is_demo,
  }
}
