import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit, type AuditActor } from "@tejido/institutions/audit/record-audit"
import { managerOf } from "../transaction"

/**
 * A person says why the ledger and the provider differ. No money moves: whatever has to be posted is posted by what
 * posts it, and a line that agrees by then is matched in spite of the explanation.
 * @throws MedusaError NOT_FOUND; CONFLICT `no_difference` for what is not one, or not any more
 */
export async function explainLine(
  context: Context,
  actor: AuditActor,
  { id, note }: { id: string; note: string }
): Promise<void> {
  const manager = managerOf(context)
  const table = id.startsWith("pabs") ? "revenue_provider_absence" : "revenue_provider_line"
  const [before]: { state: string; cause: string | null; explained_note: string | null }[] =
    await manager.execute(`select state, cause, explained_note from ${table} where id = ? for update`, [id])
  if (!before) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such line")
  if (before.state !== "difference" && before.state !== "explained") {
    throw new MedusaError(MedusaError.Types.CONFLICT, "There is nothing to explain", "no_difference")
  }
  await manager.execute(
    `update ${table} set state = 'explained', explained_by = ?, explained_note = ?, explained_at = now() where id = ?`,
    [actor.id ?? actor.label, note, id]
  )
  await recordAudit(context, actor, {
    action: "provider_line.explained",
    resource: "reconciliation",
    resourceId: id,
    before,
    after: { ...before, state: "explained", explained_note: note },
  })
}
