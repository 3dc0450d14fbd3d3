import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Hand, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import type { Banner } from "../../../domain/banner"
import { managerOf, tell } from "../transaction"
import { holdFair } from "./hold-fair"

/**
 * Gives a fair its picture, or takes it away. The files of the one before stay: a copy of the fair may show them, and
 * pages that are cached.
 * @throws MedusaError NOT_FOUND; CONFLICT `fair_cancelled`
 */
export async function setBanner(
  context: Context,
  hand: Hand,
  id: string,
  banner: Banner | null
): Promise<void> {
  const fair = await holdFair(context, id)
  if (fair.state === "cancelled") {
    throw refused(MedusaError.Types.CONFLICT, "fair_cancelled", "This fair was cancelled")
  }
  const manager = managerOf(context)
  const [before] = await manager.execute<{ banner: Banner | null }[]>(
    "select banner from fairs_fair where id = ?",
    [id]
  )
  await manager.execute(
    `update fairs_fair set banner = ?::jsonb, version = version + 1, updated_by = ?, updated_at = now() where id = ?`,
    [banner && JSON.stringify(banner), hand.actor.id ?? hand.actor.type, id]
  )
  tell(context, "fair", [id])
  await recordAudit(context, hand.actor, {
    action: "fair.banner_set",
    resource: "fair",
    resourceId: id,
    before: { banner: before?.banner ?? null },
    after: { banner },
  })
}
