import type { Context } from "@medusajs/framework/types"
import { type AuditActor, recordAudit } from "@tejido/institutions/audit/record-audit"
import { managerOf } from "../transaction"
import { holdBatch } from "./hold-batch"
import { refused } from "./refusals"

/**
 * Cancels a batch that nobody released: its claims are free again.
 * @throws MedusaError NOT_FOUND; CONFLICT `batch_not_draft`
 */
export async function cancelBatch(
  context: Context,
  actor: AuditActor,
  id: string,
  note: string | null
): Promise<void> {
  const batch = await holdBatch(context, id)
  if (batch.state !== "draft") throw refused("batch_not_draft")
  const manager = managerOf(context)
  await manager.execute("update revenue_payout_batch set state = 'cancelled' where id = ?", [id])
  await manager.execute("update revenue_payout set state = 'cancelled' where batch_id = ?", [id])
  await recordAudit(context, actor, {
    action: "payout_batch.cancelled",
    resource: "payout_batch",
    resourceId: id,
    reason: note,
    before: { state: "draft" },
    after: { state: "cancelled", number: batch.number, count: batch.count, total: batch.total },
  })
}
