import type { Context } from "@medusajs/framework/types"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import type { Identity } from "../../../domain/identity-document"
import type { Reviser } from "../revise-workshop"
import { holdPerson } from "./hold-person"
import { nameNobody } from "./name-nobody"
import { sealIdentity } from "./seal-identity"
import type { VaultKeys } from "./vault-keys"

/**
 * Seals who an artisan is, or puts it right (right of rectification, Ley 29733 art. 20), for a reason.
 * @returns whether there was an identity before
 * @throws MedusaError NOT_FOUND for an artisan out of reach; INVALID_DATA `reason_names_person`; what
 *   {@link sealIdentity} does
 */
export async function recordIdentity(
  context: Context,
  { actor, establishmentIds }: Reviser,
  keys: VaultKeys,
  artisanId: string,
  identity: Identity,
  reason: string
): Promise<{ rectified: boolean }> {
  const person = await holdPerson(context, establishmentIds, artisanId)
  nameNobody(reason, identity)
  const { rectified } = await sealIdentity(context, keys, artisanId, identity, establishmentIds)
  await recordAudit(context, actor, {
    action: rectified ? "identity.rectified" : "identity.sealed",
    resource: "artisan",
    resourceId: artisanId,
    establishmentId: person.establishment_id,
    reason,
  })
  return { rectified }
}
