import type { Context } from "@medusajs/framework/types"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import type { Reviser } from "../revise-workshop"
import { managerOf, tell } from "../transaction"
import { holdArtisan } from "./hold-artisan"

/** What can be said of an artisan; what is absent stays. Whether it is shown is for consents to say. */
export type ArtisanRevision = { alias?: string | null | undefined; story?: string | null | undefined }

/**
 * Changes an artisan's alias and story. Nothing is written when nothing is different. The audit log says which of
 * them changed and not what to: it is kept for good, and both go when the person asks to be erased.
 * @throws MedusaError NOT_FOUND; CONFLICT `artisan_released`, `artisan_erased`
 */
export async function reviseArtisan(
  context: Context,
  { actor, establishmentIds }: Reviser,
  id: string,
  revision: ArtisanRevision
): Promise<void> {
  const manager = managerOf(context)
  const { establishment_id, ...before } = await holdArtisan(manager, establishmentIds, id)
  const changed = (["alias", "story"] as const).filter(
    (field) => revision[field] !== undefined && revision[field] !== before[field]
  )
  if (changed.length === 0) return
  await manager.execute(
    `update provenance_artisan set ${changed.map((field) => `${field} = ?`).join(", ")}, updated_at = now() where id = ?`,
    [...changed.map((field) => revision[field]), id]
  )
  tell(context, "artisan", [id])
  await recordAudit(context, actor, {
    action: "artisan.updated",
    resource: "artisan",
    resourceId: id,
    establishmentId: establishment_id,
    after: { changed },
  })
}
