import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { fingerprint } from "../../../domain/fingerprint"
import { type Identity, readIdentity } from "../../../domain/identity-document"
import { seal } from "../../../domain/seal"
import { identityPlace } from "../../../domain/sealed-tables"
import { checked, type Refusal } from "../transaction"
import { orRefuse } from "./or-refuse"
import type { VaultKeys } from "./vault-keys"

/** What the database's own rules mean, where two are at it at once. */
const REFUSALS: Record<string, Refusal> = {
  IDX_provenance_artisan_identity_fingerprint_unique: {
    type: MedusaError.Types.CONFLICT,
    code: "artisan_already_registered",
    message: "This person is registered already",
  },
  provenance_artisan_erased: {
    type: MedusaError.Types.CONFLICT,
    code: "artisan_erased",
    message: "This person asked to be erased: nothing of them is taken in any more",
  },
}

/**
 * Seals who an artisan is, or puts it right where it was sealed before. Writes no audit entry: that is the caller's,
 * without these values.
 * @param context of `inTransaction`
 * @param reach ids of the establishments whose artisans the caller may know of, null for all; without, none
 * @returns whether there was an identity before
 * @throws MedusaError INVALID_DATA `invalid_document_number` or `invalid_full_name`; NOT_FOUND; CONFLICT
 *   `artisan_already_registered`, whose message names the other's code where that is in reach; CONFLICT `artisan_erased`
 */
export async function sealIdentity(
  context: Context,
  keys: VaultKeys,
  artisanId: string,
  identity: Identity,
  reach: readonly string[] | null = []
): Promise<{ rectified: boolean }> {
  const read = orRefuse(() => readIdentity(identity))
  const mark = fingerprint(read.document_type, read.document_number, keys.hash)
  return await checked(context, REFUSALS, async (manager) => {
    const [artisan] = await manager.execute<{ erased: boolean }[]>(
      `select erased_at is not null as erased from provenance_artisan
       where id = ? and deleted_at is null for update`,
      [artisanId]
    )
    if (!artisan) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such artisan")
    if (artisan.erased) throw refusal("provenance_artisan_erased")
    await requireNobodyElse(manager, mark, artisanId, reach)
    const before = await manager.execute(
      "select id from provenance_artisan_identity where artisan_id = ? and deleted_at is null",
      [artisanId]
    )
    await manager.execute(
      `insert into provenance_artisan_identity
         (id, artisan_id, document_type, full_name_sealed, dni_sealed, key_id, fingerprint, is_demo)
       values (?, ?, ?, ?, ?, ?, ?, false)
       on conflict (artisan_id) where deleted_at is null do update set
         document_type = excluded.document_type, full_name_sealed = excluded.full_name_sealed,
         dni_sealed = excluded.dni_sealed, key_id = excluded.key_id, fingerprint = excluded.fingerprint,
         updated_at = now()`,
      [
        generateEntityId(undefined, "arid"),
        artisanId,
        read.document_type,
        seal(read.full_name, identityPlace(artisanId, "full_name"), keys.sealing).sealed,
        seal(read.document_number, identityPlace(artisanId, "dni"), keys.sealing).sealed,
        keys.sealing.current,
        mark,
      ]
    )
    return { rectified: before.length > 0 }
  })
}

/**
 * Of two who register the same person at once, the second waits here until the first has committed, and is then told
 * whose code it is. The unique index stands behind, for whoever does not come this way.
 */
async function requireNobodyElse(
  manager: SqlEntityManager,
  mark: string,
  artisanId: string,
  reach: readonly string[] | null
): Promise<void> {
  await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [mark])
  const [other] = await manager.execute<{ code: string; establishment_id: string }[]>(
    `select a.code, w.establishment_id from provenance_artisan_identity i
     join provenance_artisan a on a.id = i.artisan_id join provenance_workshop w on w.id = a.workshop_id
     where i.fingerprint = ? and i.deleted_at is null and i.artisan_id <> ?`,
    [mark, artisanId]
  )
  if (!other) return
  const known = reach === null || reach.includes(other.establishment_id)
  throw refusal(
    "IDX_provenance_artisan_identity_fingerprint_unique",
    known ? `This person is registered already, as ${other.code}` : undefined
  )
}

function refusal(rule: keyof typeof REFUSALS, message?: string): MedusaError {
  const { type, code, message: general } = REFUSALS[rule] as Refusal
  return new MedusaError(type, message ?? general, code)
}
