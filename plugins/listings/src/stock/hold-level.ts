import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../modules/listings/transaction"
import { type Hand, noSuch, reaches } from "@tejido/provenance/modules/provenance/lots/reach"
import type { Stocked } from "../domain/stock-change"
import { LEVEL_OF_LISTING } from "./level-of-listing"

/** A stock level as Medusa has it, and whose it is. */
export type Level = Stocked & {
  id: string
  listing_id: string
  establishment_id: string
  /** What the operator calls the listing. */
  code: string
}

/** The inventory item of a level, which is what Medusa's locks are named after; null where there is no such level. */
export async function itemOfLevel(context: Context, id: string): Promise<string | null> {
  const [level] = await managerOf(context).execute<{ inventory_item_id: string }[]>(
    "select inventory_item_id from inventory_level where id = ? and deleted_at is null",
    [id]
  )
  return level?.inventory_item_id ?? null
}

/**
 * The level, held until the transaction ends, with what it has by then: who waited for another's change sees it.
 * @throws MedusaError NOT_FOUND for one that is not there, is no listing's, or is out of reach
 */
export async function holdLevel(context: Context, hand: Hand, id: string): Promise<Level> {
  const manager = managerOf(context)
  const [held] = await manager.execute<Stocked[]>(
    `select stocked_quantity::float8 as stocked, reserved_quantity::float8 as reserved from inventory_level
     where id = ? and deleted_at is null for update`,
    [id]
  )
  const [listing] = await manager.execute<Pick<Level, "listing_id" | "establishment_id" | "code">[]>(
    `select l.id as listing_id, l.establishment_id, l.code from ${LEVEL_OF_LISTING} where il.id = ? limit 1`,
    [id]
  )
  if (!held || !listing || !reaches(hand, listing.establishment_id)) throw noSuch("stock")
  return { ...held, ...listing, id }
}
