import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import type { Identity } from "../../../domain/identity-document"
import type { Reviser } from "../revise-workshop"
import { holdPerson } from "./hold-person"
import { nameNobody } from "./name-nobody"
import { openIdentity } from "./open-identity"
import type { VaultKeys } from "./vault-keys"

/**
 * Who an artisan is, for whoever may know and says why (design P2). That it was read stands in the audit log before
 * anybody sees it; what was read does not.
 * @throws MedusaError NOT_FOUND for an artisan out of reach; NOT_FOUND `no_identity`; INVALID_DATA
 *   `reason_names_person`; CONFLICT `identity_key_missing`, `identity_damaged`
 */
export async function readIdentity(
  context: Context,
  { actor, establishmentIds }: Reviser,
  keys: VaultKeys,
  artisanId: string,
  reason: string
): Promise<Identity> {
  const person = await holdPerson(context, establishmentIds, artisanId)
  const identity = await openIdentity(context, keys, artisanId)
  if (!identity) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Nobody said who this artisan is", "no_identity")
  }
  nameNobody(reason, identity)
  await recordAudit(context, actor, {
    action: "identity.read",
    resource: "artisan",
    resourceId: artisanId,
    establishmentId: person.establishment_id,
    reason,
  })
  return identity
}
