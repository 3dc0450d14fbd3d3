import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { artisanCode, artisanCodePrefix } from "../../../domain/artisan-code"
import type { Identity } from "../../../domain/identity-document"
import type { Reviser } from "../revise-workshop"
import { checked, tell } from "../transaction"
import { sealIdentity } from "../vault/seal-identity"
import type { VaultKeys } from "../vault/vault-keys"
import { holdPlace } from "./place"
import { REGISTRY_REFUSALS } from "./refusals"

/** Somebody who begins to work. */
export type NewArtisan = {
  workshop_id: string
  /** First day in the workshop, in Lima; not one to come. */
  from_on: string
  alias?: string | null | undefined
  /** Goes to the vault and nowhere else. */
  identity?: Identity | undefined
}

/**
 * Registers an artisan: gives the next code of the establishment, or of its region where it must not be named, opens
 * the stay, and seals who it is where that is told.
 * @param keys of the vault; asked for only when there is an identity
 * @returns the artisan's id and code
 * @throws MedusaError INVALID_DATA `unknown_workshop`, `stay_in_future`, and what {@link sealIdentity} does;
 *   CONFLICT `workshop_closed`, `artisan_already_registered`
 */
export async function registerArtisan(
  context: Context,
  { actor, establishmentIds }: Reviser,
  keys: () => VaultKeys,
  { workshop_id, from_on, alias = null, identity }: NewArtisan
): Promise<{ id: string; code: string }> {
  const id = generateEntityId(undefined, "arti")
  const place = await checked(context, REGISTRY_REFUSALS, async (manager) => {
    const held = await holdPlace(manager, establishmentIds, workshop_id)
    const code = artisanCode(held, await nextNumber(manager, artisanCodePrefix(held)))
    await manager.execute(
      "insert into provenance_artisan (id, code, alias, workshop_id) values (?, ?, ?, ?)",
      [id, code, alias, workshop_id]
    )
    await manager.execute(
      "insert into provenance_stay (id, artisan_id, workshop_id, from_on) values (?, ?, ?, ?)",
      [generateEntityId(undefined, "stay"), id, workshop_id, from_on]
    )
    return { code, establishment_id: held.establishment_id }
  })
  if (identity) await sealIdentity(context, keys(), id, identity, establishmentIds)
  tell(context, "artisan", [id])
  await recordAudit(context, actor, {
    action: "artisan.registered",
    resource: "artisan",
    resourceId: id,
    establishmentId: place.establishment_id,
    // The alias is the person's own: an erasure could not take it out of the log again.
    after: { code: place.code, workshop_id, from_on, identity: identity ? "sealed" : "none" },
  })
  return { id, code: place.code }
}

/** The next number under these letters. Two that register at once wait for each other, and each gets their own. */
async function nextNumber(manager: SqlEntityManager, prefix: string): Promise<number> {
  const [counter] = await manager.execute<{ last: number }[]>(
    `insert into provenance_code_counter as counter (prefix, last) values (?, 1)
     on conflict (prefix) do update set last = counter.last + 1 returning last`,
    [prefix]
  )
  return counter?.last ?? NaN
}
