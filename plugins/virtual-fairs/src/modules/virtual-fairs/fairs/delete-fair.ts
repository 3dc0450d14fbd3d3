import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Hand, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { fairCan } from "../../../domain/fair-acts"
import { managerOf, tell } from "../transaction"
import { holdFair } from "./hold-fair"

/**
 * Removes a draft that was never published; what people have seen is cancelled instead.
 * @throws MedusaError NOT_FOUND; CONFLICT `fair_not_draft`
 */
export async function deleteFair(context: Context, hand: Hand, id: string): Promise<void> {
  const fair = await holdFair(context, id)
  if (!fairCan(fair, fair.at).delete) {
    throw refused(MedusaError.Types.CONFLICT, "fair_not_draft", "A published fair is cancelled, not deleted")
  }
  const manager = managerOf(context)
  await manager.execute("update fairs_fair set cloned_from = null where cloned_from = ?", [id])
  await manager.execute("delete from fairs_fair where id = ?", [id])
  tell(context, "fair", [id])
  await recordAudit(context, hand.actor, {
    action: "fair.deleted",
    resource: "fair",
    resourceId: id,
    before: { handle: fair.handle, title: fair.words.title.es },
  })
}
