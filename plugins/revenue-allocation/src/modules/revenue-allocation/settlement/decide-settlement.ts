import type { Context } from "@medusajs/framework/types"
import { recordAudit, type AuditActor } from "@tejido/institutions/audit/record-audit"
import { checked } from "../transaction"
import { refused, SETTLEMENT_REFUSALS } from "./refusals"
import { holdSettlement, oneAtATime } from "./settlement-row"

/**
 * Approves what was proposed: exactly those shares get posted, by `runSettlement`. They cannot have changed since, for a
 * close that is computed again is another one; the database compares their digest all the same.
 * @throws MedusaError NOT_FOUND; CONFLICT `settlement_not_proposed`, `same_person`, `settlement_altered`
 */
export async function approveSettlement(context: Context, actor: AuditActor, id: string): Promise<void> {
  const settlement = await holdSettlement(context, id)
  if (settlement.state !== "proposed") {
    throw refused("settlement_not_proposed", `A close that is ${settlement.state} cannot be approved`)
  }
  await checked(context, SETTLEMENT_REFUSALS, (manager) =>
    manager.execute(
      `update revenue_settlement set state = 'posting', approved_by = ?, approved_at = now(), done_to = null, done = 0,
         total = (select count(*) from revenue_settlement_share where settlement_id = ?)
       where id = ?`,
      [actor.id, id, id]
    )
  )
  await recordAudit(context, actor, {
    action: "settlement.approved",
    resource: "settlement",
    resourceId: id,
    before: { state: "proposed" },
    after: { state: "posting", month: settlement.month, digest: settlement.digest },
  })
}

/**
 * Takes back a close that nobody has approved, with its shares: as if it had not been begun.
 * @throws MedusaError NOT_FOUND; CONFLICT `settlement_approved`
 */
export async function withdrawSettlement(
  context: Context,
  actor: AuditActor,
  id: string,
  note: string | null
): Promise<void> {
  await oneAtATime(context)
  const { month, state, totals, digest } = await holdSettlement(context, id)
  await checked(context, SETTLEMENT_REFUSALS, (manager) =>
    manager.execute("delete from revenue_settlement where id = ?", [id])
  )
  await recordAudit(context, actor, {
    action: "settlement.withdrawn",
    resource: "settlement",
    resourceId: id,
    reason: note,
    before: { month, state, digest, income: totals?.income ?? null },
  })
}
