import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Hand, noSuch, reaches, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { managerOf } from "../transaction"
import { readTillSale } from "./till-sale-row"

/**
 * Takes a sale back: from here it is `cancelling`, until the money and the pieces are. In a transaction; audited. What
 * is being taken back already is left to it.
 * @throws MedusaError NOT_FOUND for one that is not there and for one out of reach alike; CONFLICT `sale_not_done`
 */
export async function beginTillCancel(
  context: Context,
  hand: Hand,
  id: string,
  reason: string
): Promise<void> {
  await managerOf(context).execute("select from fairs_till_sale where id = ? for update", [id])
  const sale = await readTillSale(context, id)
  if (!sale?.lines.every(({ establishment_id }) => reaches(hand, establishment_id))) throw noSuch("sale")
  if (sale.state === "cancelling" || sale.state === "cancelled") return
  if (sale.state !== "done") {
    throw refused(MedusaError.Types.CONFLICT, "sale_not_done", "Nothing was sold yet")
  }
  await managerOf(context).execute(
    `update fairs_till_sale set state = 'cancelling', cancel_reason = ?, cancelled_by = ?, cancelled_at = now(),
       updated_at = now() where id = ?`,
    [reason, hand.actor.id ?? hand.actor.type, id]
  )
  await recordAudit(context, hand.actor, {
    action: "fair_till.cancelled",
    resource: "fair_till_sale",
    resourceId: id,
    establishmentId: sale.lines[0]?.establishment_id ?? null,
    reason,
    before: { state: "done" },
    after: { state: "cancelled", number: Number(sale.number), total: sale.total, method: sale.method },
  })
}
