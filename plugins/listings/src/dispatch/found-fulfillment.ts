import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../modules/listings/transaction"

/** Medusa's fulfillment of a parcel, and how far it came before whoever made it was interrupted. */
export type FoundFulfillment = {
  id: string
  /** The order counts it as sent out. */
  registered: boolean
  linked: boolean
  shipped: boolean
  /** The order counts it as on its way. */
  shipment_registered: boolean
}

/**
 * Looks a parcel's fulfillment up by the parcel's id, which is in its metadata from the moment it exists; null where
 * there is none that stands. One statement.
 */
export async function findFulfillment(
  context: Context,
  orderId: string,
  parcelId: string
): Promise<FoundFulfillment | null> {
  const [found] = await managerOf(context).execute<FoundFulfillment[]>(
    `select f.id, f.shipped_at is not null as shipped,
       exists (select from order_fulfillment link
         where link.order_id = ? and link.fulfillment_id = f.id and link.deleted_at is null) as linked,
       ${counted("FULFILL_ITEM")} as registered, ${counted("SHIP_ITEM")} as shipment_registered
     from fulfillment f
     where f.metadata @> jsonb_build_object('parcel_id', ?::text) and f.canceled_at is null and f.deleted_at is null
     order by f.created_at, f.id limit 1`,
    [orderId, orderId, orderId, parcelId]
  )
  return found ?? null
}

const counted = (action: string) => `exists (
  select from order_change_action a join order_change c on c.id = a.order_change_id
  where a.order_id = ? and a.reference_id = f.id and a.action = '${action}' and a.deleted_at is null
    and c.status = 'confirmed' and c.deleted_at is null)`
