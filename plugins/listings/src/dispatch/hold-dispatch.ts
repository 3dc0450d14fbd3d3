import type { Context } from "@medusajs/framework/types"
import { type Hand, noSuch, reaches } from "@tejido/provenance/modules/provenance/lots/reach"
import { managerOf } from "../modules/listings/transaction"

/** A dispatch that is about to be changed. */
export type HeldDispatch = {
  id: string
  number: string
  order_id: string
  establishment_id: string
  state: "pending" | "partial" | "dispatched" | "cancelled"
}

/**
 * The dispatch, held until the transaction ends, so that two who change it do so one after the other.
 * @throws MedusaError NOT_FOUND for one that is not there and for one out of reach alike
 */
export async function holdDispatch(context: Context, hand: Hand, id: string): Promise<HeldDispatch> {
  const [held] = await managerOf(context).execute<HeldDispatch[]>(
    "select id, number, order_id, establishment_id, state from listings_dispatch where id = ? for update",
    [id]
  )
  if (!held || !reaches(hand, held.establishment_id)) throw noSuch("dispatch")
  return held
}
