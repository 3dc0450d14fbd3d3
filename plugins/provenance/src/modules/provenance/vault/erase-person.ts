import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { KEPT_AFTER_ERASURE } from "../../../domain/documents"
import { TODAY_IN_LIMA } from "../../../domain/lima-today"
import type { Reviser } from "../revise-workshop"
import { managerOf, tell } from "../transaction"
import { holdPerson } from "./hold-person"
import { nameNobody } from "./name-nobody"
import { openIdentity } from "./open-identity"
import type { VaultKeys } from "./vault-keys"

/** Why somebody is erased, and the request that it answers, where there is one. */
export type Erasure = { reason: string; request_id?: string | undefined }

/**
 * Erases a person (right of cancellation, Ley 29733 art. 20), for good: identity, papers, alias, story, entries in the
 * public registers, what notes and requests say. Consents end, in the database's own trigger. The code stays, with the
 * lots, trainings and stays of the code: they are facts of the workshop, and sold things point at them. So do papers
 * that prove what was owed and paid. Other plugins destroy what they hold when they hear of it.
 * @param keys to look whether the reason names the person; null when there are none, and then that is not looked at
 * @throws MedusaError NOT_FOUND for an artisan out of reach; CONFLICT `artisan_erased`; INVALID_DATA
 *   `reason_names_person`, `unknown_request`
 */
export async function erasePerson(
  context: Context,
  { actor, establishmentIds }: Reviser,
  keys: VaultKeys | null,
  artisanId: string,
  { reason, request_id }: Erasure
): Promise<void> {
  const person = await holdPerson(context, establishmentIds, artisanId)
  if (person.erased) {
    throw new MedusaError(MedusaError.Types.CONFLICT, "This person was erased before", "artisan_erased")
  }
  if (keys) nameNobody(reason, await identityOrNull(context, keys, artisanId))
  const manager = managerOf(context)
  if (request_id) await requireRequest(manager, artisanId, request_id)
  const before = await whatIsThere(manager, artisanId)
  for (const statement of DESTROYED) await manager.execute(statement, [artisanId])
  const after = await whatIsThere(manager, artisanId)
  if (request_id) {
    await manager.execute(
      `update provenance_rights_request set status = 'answered', answered_on = ${TODAY_IN_LIMA} where id = ?`,
      [request_id]
    )
  }
  tell(context, "artisan", [artisanId])
  await recordAudit(context, actor, {
    action: "artisan.erased",
    resource: "artisan",
    resourceId: artisanId,
    establishmentId: person.establishment_id,
    reason,
    before,
    after: { ...after, erased: true },
  })
}

/**
 * In this order: consents let go of their evidence only once the artisan is erased. With that, triggers end the
 * consents and delete registrations and competences, whose numbers lead to the name in registers that are public.
 */
const DESTROYED = [
  "delete from provenance_artisan_identity where artisan_id = ?",
  `update provenance_artisan set alias = null, story = null, erased_at = now(), updated_at = now() where id = ?`,
  `update provenance_rights_request set document_id = null, detail = null, answer = null, extension_reason = null
   where artisan_id = ?`,
  `delete from provenance_document where artisan_id = ?
   and kind not in (${KEPT_AFTER_ERASURE.map((kind) => `'${kind}'`).join(", ")})`,
]

/** Whoever lost the keys can still erase. */
async function identityOrNull(context: Context, keys: VaultKeys, artisanId: string) {
  try {
    return await openIdentity(context, keys, artisanId)
  } catch (error) {
    if (error instanceof MedusaError && error.type === MedusaError.Types.CONFLICT) return null
    throw error
  }
}

async function requireRequest(manager: SqlEntityManager, artisanId: string, id: string): Promise<void> {
  const found = await manager.execute(
    `select id from provenance_rights_request
     where id = ? and artisan_id = ? and kind = 'cancellation' and status = 'open' for update`,
    [id, artisanId]
  )
  if (found.length) return
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "This is not an open request of this person to be erased",
    "unknown_request"
  )
}

async function whatIsThere(manager: SqlEntityManager, artisanId: string): Promise<object> {
  const [row] = await manager.execute<object[]>(
    `select exists (select from provenance_artisan_identity where artisan_id = a.id) as identity,
       (select count(*)::int from provenance_document where artisan_id = a.id) as papers, false as erased
     from provenance_artisan a where a.id = ?`,
    [artisanId]
  )
  return row ?? {}
}
