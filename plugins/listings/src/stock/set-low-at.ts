import type { Context } from "@medusajs/framework/types"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import { managerOf } from "../modules/listings/transaction"
import { holdLevel } from "./hold-level"

/**
 * Says with how few left staff are warned of a piece; null: as of every other.
 * @throws MedusaError NOT_FOUND
 */
export async function setLowAt(
  context: Context,
  hand: Hand,
  id: string,
  lowAt: number | null
): Promise<void> {
  const level = await holdLevel(context, hand, id)
  const manager = managerOf(context)
  const [was] = await manager.execute<{ low_at: number | null }[]>(
    "select low_at from listings_stock_level where level_id = ?",
    [id]
  )
  if ((was?.low_at ?? null) === lowAt) return
  await manager.execute(
    `insert into listings_stock_level (level_id, low_at) values (?, ?)
     on conflict (level_id) do update set low_at = excluded.low_at`,
    [id, lowAt]
  )
  await recordAudit(context, hand.actor, {
    action: "stock.low_at_set",
    resource: "stock",
    resourceId: id,
    establishmentId: level.establishment_id,
    before: { piece: level.code, low_at: was?.low_at ?? null },
    after: { piece: level.code, low_at: lowAt },
  })
}
