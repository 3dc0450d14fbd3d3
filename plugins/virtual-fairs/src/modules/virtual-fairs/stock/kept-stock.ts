import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../transaction"

/** What Medusa's reservations for a fair are called. */
export const keptFor = (fairId: string) => `fair:${fairId}`

/** One inventory item that an offer needs, in pieces of the item. */
export type KeptItem = {
  offer_id: string
  inventory_item_id: string
  /** What should be held back now: nothing before the fair is announced, and nothing once it is open. */
  wanted: number
  /** What is. */
  held: number
  /** Reservations in Medusa that hold it. */
  reservations: string[]
}

const HELD = `select r.external_id as offer_id, r.inventory_item_id, sum(r.quantity)::int as held,
  json_agg(r.id order by r.id) as reservations
  from reservation_item r where r.description = ? and r.deleted_at is null group by 1, 2`

// A stand that was closed and an offer that was taken away want nothing.
const WANTED = `select sp.id as offer_id, i.inventory_item_id, sp.kept * i.required_quantity as wanted
  from fairs_stand_product sp
    join fairs_fair f on f.id = sp.fair_id and fairs_state(f, clock_timestamp()) = 'announced'
    join fairs_stand s on s.id = sp.stand_id and s.closed_at is null
    join product_variant v on v.id = sp.variant_id and v.deleted_at is null and v.manage_inventory
    join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
  where sp.fair_id = ? and sp.kept > 0`

const FREE = `select level.location_id, (level.stocked_quantity - level.reserved_quantity)::int as free
  from inventory_level level where level.inventory_item_id = ? and level.deleted_at is null`

/** What is held back for a fair and should not be, or should be and there is something left of. One statement. */
export async function readKeptChanges(context: Context, fairId: string): Promise<KeptItem[]> {
  return await managerOf(context).execute<KeptItem[]>(
    `select offer_id, inventory_item_id, coalesce(wanted, 0)::int as wanted, coalesce(held, 0) as held,
       coalesce(reservations, '[]') as reservations
     from (${WANTED}) w full join (${HELD}) h using (offer_id, inventory_item_id)
     where coalesce(held, 0) > coalesce(wanted, 0)
       or coalesce(held, 0) < wanted and exists (select from inventory_level level
         where level.inventory_item_id = w.inventory_item_id and level.deleted_at is null
           and level.stocked_quantity > level.reserved_quantity)
     order by inventory_item_id, offer_id`,
    [fairId, keptFor(fairId)]
  )
}

/** The same of one item as it is now: for who holds the lock of the item. */
export async function readKeptItem(
  context: Context,
  fairId: string,
  { offer_id, inventory_item_id }: Pick<KeptItem, "offer_id" | "inventory_item_id">
): Promise<KeptItem & { free: { location_id: string; free: number }[] }> {
  const manager = managerOf(context)
  const [item] = await manager.execute<KeptItem[]>(
    `select offer_id, inventory_item_id, coalesce(wanted, 0)::int as wanted, coalesce(held, 0) as held,
       coalesce(reservations, '[]') as reservations
     from (${WANTED}) w full join (${HELD}) h using (offer_id, inventory_item_id)
     where offer_id = ? and inventory_item_id = ?`,
    [fairId, keptFor(fairId), offer_id, inventory_item_id]
  )
  const free = await manager.execute<{ location_id: string; free: number }[]>(
    `${FREE} and level.stocked_quantity > level.reserved_quantity order by 2 desc, 1`,
    [inventory_item_id]
  )
  return { ...(item ?? { offer_id, inventory_item_id, wanted: 0, held: 0, reservations: [] }), free }
}
