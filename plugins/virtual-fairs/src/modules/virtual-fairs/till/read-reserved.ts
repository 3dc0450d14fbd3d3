import type { Context } from "@medusajs/framework/types"
import type { StockBefore } from "@tejido/listings/dispatch/parcel-row"
import { managerOf } from "../transaction"
import type { HandoverPart } from "./till-sale-row"

/** A reservation of an order's line with the stock that it is of; `quantity` are pieces, the rest units of stock. */
export type Reserved = StockBefore & { quantity: number }

const RESERVED = `
  select r.line_item_id as line_id, r.id as reservation_id, level.id as level_id, r.inventory_item_id, r.location_id,
    r.quantity::float8 as reserved, level.stocked_quantity::float8 as stocked, r.quantity::float8 as takes,
    (r.quantity / coalesce(nullif(kit.required_quantity, 0), 1))::integer as quantity
  from reservation_item r
    join order_line_item l on l.id = r.line_item_id
    join inventory_level level on level.inventory_item_id = r.inventory_item_id
      and level.location_id = r.location_id and level.deleted_at is null
    left join product_variant_inventory_item kit on kit.variant_id = l.variant_id
      and kit.inventory_item_id = r.inventory_item_id and kit.deleted_at is null
  where r.deleted_at is null`

/** What is reserved of an order. One statement. */
export async function readReserved(context: Context, orderId: string): Promise<Reserved[]> {
  return await managerOf(context).execute<Reserved[]>(
    `${RESERVED} and r.line_item_id in (select i.item_id from order_item i where i.order_id = ? and i.deleted_at is null)
     order by r.line_item_id, r.id`,
    [orderId]
  )
}

/** What of a part's lines is still reserved, and the stock as it is now. One statement. */
export async function readStockOf(context: Context, part: HandoverPart): Promise<StockBefore[]> {
  return await managerOf(context).execute<StockBefore[]>(
    `${RESERVED} and r.line_item_id in (?) order by r.line_item_id, r.id`,
    [part.lines.map(({ line_id }) => line_id)]
  )
}
