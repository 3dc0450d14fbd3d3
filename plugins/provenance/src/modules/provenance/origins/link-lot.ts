import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { refused } from "../lots/reach"
import { managerOf, tell } from "../transaction"

/**
 * Says for which product a lot was made, by the record of its origin. A lot that is another product's stays its.
 * @returns whether it was said anew
 * @throws MedusaError NOT_FOUND; CONFLICT `lot_voided`, `lot_of_another`
 */
export async function linkLot(context: Context, lotId: string, originId: string): Promise<boolean> {
  const manager = managerOf(context)
  const [lot] = await manager.execute<{ origin_id: string | null; voided_at: Date | null }[]>(
    "select origin_id, voided_at from provenance_lot where id = ? for update",
    [lotId]
  )
  if (!lot) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such lot")
  if (lot.origin_id === originId) return false
  if (lot.voided_at) throw refused(MedusaError.Types.CONFLICT, "lot_voided", "This lot was voided")
  if (lot.origin_id !== null) {
    throw refused(MedusaError.Types.CONFLICT, "lot_of_another", "This lot was made for another product")
  }
  await manager.execute("update provenance_lot set origin_id = ?, updated_at = now() where id = ?", [
    originId,
    lotId,
  ])
  tell(context, "lot", [lotId])
  return true
}

/** Takes back what {@link linkLot} said, unless the lot has become another product's since. */
export async function unlinkLot(context: Context, lotId: string, originId: string): Promise<void> {
  await managerOf(context).execute(
    "update provenance_lot set origin_id = null, updated_at = now() where id = ? and origin_id = ?",
    [lotId, originId]
  )
  tell(context, "lot", [lotId])
}
