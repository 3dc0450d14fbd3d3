import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../modules/listings/transaction"
import type { KeptHand } from "./parcel-hand"

/** A parcel on its way, with what carrying on needs. */
export type Parcel = {
  id: string
  number: number
  state: "sending" | "sent" | "delivered" | "failed"
  dispatch_id: string
  dispatch_number: string
  order_id: string
  establishment_id: string
  exit_number: string
  exit_on: string
  carrier: string
  tracking_number: string | null
  fulfillment_id: string | null
  stock_before: StockBefore[] | null
  custody_at: Date | null
  hand: KeptHand
  created_by: string
  lines: { line_id: string; quantity: number; piece_codes: string[] }[]
}

/** What of a line was reserved and in stock before Medusa was asked; quantities in units of the inventory item. */
export type StockBefore = {
  line_id: string
  reservation_id: string
  level_id: string
  inventory_item_id: string
  location_id: string
  reserved: number
  stocked: number
  /** How much of it goes. */
  takes: number
}

/** The parcel as it stands, or null. One statement. */
export async function readParcel(context: Context, id: string): Promise<Parcel | null> {
  const [parcel] = await managerOf(context).execute<Parcel[]>(
    `select p.id, p.number, p.state, p.dispatch_id, d.number as dispatch_number, d.order_id, d.establishment_id,
       p.exit_number, p.exit_on::text, p.carrier, p.tracking_number, p.fulfillment_id, p.stock_before, p.custody_at,
       p.hand, p.created_by,
       (select json_agg(json_build_object('line_id', l.line_id, 'quantity', l.quantity, 'piece_codes', l.piece_codes)
          order by l.line_id) from listings_parcel_line l where l.parcel_id = p.id) as lines
     from listings_parcel p join listings_dispatch d on d.id = p.dispatch_id where p.id = ?`,
    [id]
  )
  return parcel ?? null
}

/** Reservations and stock of a parcel's lines, as they are now. One statement. */
export async function readStock(context: Context, parcel: Parcel): Promise<StockBefore[]> {
  const takes = JSON.stringify(parcel.lines.map(({ line_id, quantity }) => ({ line_id, quantity })))
  return await managerOf(context).execute<StockBefore[]>(
    `select wanted.line_id, r.id as reservation_id, level.id as level_id, r.inventory_item_id, r.location_id,
       r.quantity::float8 as reserved, level.stocked_quantity::float8 as stocked,
       (wanted.quantity * coalesce(kit.required_quantity, 1))::float8 as takes
     from jsonb_to_recordset(?::jsonb) as wanted (line_id text, quantity integer)
       join listings_dispatch_line line on line.line_id = wanted.line_id
       join reservation_item r on r.line_item_id = wanted.line_id and r.deleted_at is null
       join inventory_level level on level.inventory_item_id = r.inventory_item_id
         and level.location_id = r.location_id and level.deleted_at is null
       left join product_variant_inventory_item kit on kit.variant_id = line.variant_id
         and kit.inventory_item_id = r.inventory_item_id and kit.deleted_at is null
     order by wanted.line_id, r.id`,
    [takes]
  )
}
