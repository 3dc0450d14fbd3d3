import type { Context } from "@medusajs/framework/types"
import type { TillMethod } from "../../../domain/till"
import type { StockBefore } from "@tejido/listings/dispatch/parcel-row"
import { managerOf } from "../transaction"

export const TILL_STATES = ["begun", "done", "refused", "cancelling", "cancelled"] as const
export type TillState = (typeof TILL_STATES)[number]

/** What of a sale comes from one place, with its stock before Medusa was asked to take it. */
export type HandoverPart = {
  id: string
  location_id: string
  lines: { line_id: string; quantity: number }[]
  stock_before: StockBefore[]
}

/** A sale at a table, as far as carrying on with it goes. Céntimos. */
export type TillSaleRow = {
  id: string
  number: string
  request_id: string
  fair_id: string
  fair_handle: string
  venue: { name: string; address?: string; ubigeo?: string } | null
  member_id: string
  sold_at: Date
  method: TillMethod
  total: number
  received: number | null
  buyer: { email: string | null; name: string | null }
  state: TillState
  refusal: { code: string; details: Record<string, unknown> } | null
  cart_id: string | null
  order_id: string | null
  handover: HandoverPart[] | null
  cancel_reason: string | null
  lines: TillLine[]
}

export type TillLine = {
  stand_id: string
  stand_handle: string
  establishment_id: string
  product_id: string
  variant_id: string
  quantity: number
  unit_price: number
}

const SALE = `select s.id, s.number::text, s.request_id, s.fair_id, f.handle as fair_handle, f.venue, s.member_id,
    s.sold_at, s.method, s.total::float8 as total, s.received::float8 as received, s.buyer, s.state, s.refusal, s.cart_id,
    s.order_id, s.handover, s.cancel_reason,
    (select json_agg(json_build_object('stand_id', l.stand_id, 'stand_handle', st.handle,
       'establishment_id', l.establishment_id, 'product_id', l.product_id, 'variant_id', l.variant_id,
       'quantity', l.quantity, 'unit_price', l.unit_price) order by l.position)
     from fairs_till_line l join fairs_stand st on st.id = l.stand_id where l.sale_id = s.id) as lines
  from fairs_till_sale s join fairs_fair f on f.id = s.fair_id`

/** The sale with this id, or null. One statement. */
export async function readTillSale(context: Context, id: string): Promise<TillSaleRow | null> {
  const [sale] = await managerOf(context).execute<TillSaleRow[]>(`${SALE} where s.id = ?`, [id])
  return sale ?? null
}

/** The sale that a device named so, or null. One statement. */
export async function readTillRequest(context: Context, requestId: string): Promise<TillSaleRow | null> {
  const [sale] = await managerOf(context).execute<TillSaleRow[]>(`${SALE} where s.request_id = ?`, [
    requestId,
  ])
  return sale ?? null
}
