import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../transaction"

/** A fulfillment of a sale, and how far taking it back has come. */
export type HandedOver = {
  id: string
  cancelled: boolean
  /** The order counts its pieces as not handed over again. */
  taken_back: boolean
  items: { line_id: string; quantity: number }[]
}

/** What of a sale's order was handed over. One statement. */
export async function readHandedOver(context: Context, orderId: string): Promise<HandedOver[]> {
  return await managerOf(context).execute<HandedOver[]>(
    `select f.id, f.canceled_at is not null as cancelled,
       exists (select from order_change_action a join order_change c on c.id = a.order_change_id
         where a.order_id = ? and a.reference_id = f.id and a.action = 'CANCEL_ITEM_FULFILLMENT'
           and a.deleted_at is null and c.status = 'confirmed' and c.deleted_at is null) as taken_back,
       (select json_agg(json_build_object('line_id', i.line_item_id, 'quantity', i.quantity::float8))
        from fulfillment_item i where i.fulfillment_id = f.id and i.deleted_at is null) as items
     from order_fulfillment link join fulfillment f on f.id = link.fulfillment_id and f.deleted_at is null
     where link.order_id = ? and link.deleted_at is null order by f.created_at, f.id`,
    [orderId, orderId]
  )
}
