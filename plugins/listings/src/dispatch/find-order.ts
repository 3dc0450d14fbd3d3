import type { Context } from "@medusajs/framework/types"
import { type Hand, noSuch, reaches } from "@tejido/provenance/modules/provenance/lots/reach"
import { managerOf } from "../modules/listings/transaction"

/**
 * The order that a dispatch is of.
 * @throws MedusaError NOT_FOUND for a dispatch that is not there and for one out of reach alike
 */
export async function findOrder(context: Context, hand: Hand, dispatchId: string): Promise<string> {
  const [found] = await managerOf(context).execute<{ order_id: string; establishment_id: string }[]>(
    "select order_id, establishment_id from listings_dispatch where id = ?",
    [dispatchId]
  )
  if (!found || !reaches(hand, found.establishment_id)) throw noSuch("dispatch")
  return found.order_id
}
