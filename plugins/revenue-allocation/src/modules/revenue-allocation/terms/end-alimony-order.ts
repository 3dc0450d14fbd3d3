import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { problemsIf } from "../../../domain/problem"
import { checked, managerOf } from "../transaction"
import { artisanOf, type Hand, holdArtisan } from "./hold-artisan"
import { refuseIf, TERMS_REFUSALS } from "./refused"

/**
 * Ends an order, once. It is divided by it until `on`, that day included; months that are closed stay as they are.
 * @throws Refused `ends_before_start`, `ends_later_than_ordered`; MedusaError NOT_FOUND, CONFLICT `order_ended`
 */
export async function endAlimonyOrder(
  context: Context,
  hand: Hand,
  id: string,
  { on, note }: { on: string; note: string }
): Promise<void> {
  const artisan = await holdArtisan(context, hand, await artisanOf(context, "revenue_alimony_order", id))
  const [order] = await managerOf(context).execute<Order[]>(
    `select starts_on::text, ends_on::text, ended_at is not null as ended from revenue_alimony_order where id = ?`,
    [id]
  )
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such order")
  if (order.ended) {
    throw new MedusaError(MedusaError.Types.CONFLICT, "This order was ended before", "order_ended")
  }
  refuseIf(
    problemsIf(
      [on < order.starts_on, "ends_before_start", "on"],
      [order.ends_on !== null && on > order.ends_on, "ends_later_than_ordered", "on"]
    )
  )
  await checked(context, TERMS_REFUSALS, (manager) =>
    manager.execute(
      "update revenue_alimony_order set ends_on = ?, ended_at = now(), ended_by = ?, end_note = ? where id = ?",
      [on, hand.actor.id ?? "system", note, id]
    )
  )
  await recordAudit(context, hand.actor, {
    action: "alimony_order.ended",
    resource: "alimony_order",
    resourceId: id,
    establishmentId: artisan.establishment_id,
    before: { ends_on: order.ends_on },
    after: { ends_on: on },
  })
}

type Order = { starts_on: string; ends_on: string | null; ended: boolean }
