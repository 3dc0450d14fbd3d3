import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../modules/listings/transaction"
import { HANDED_OVER } from "./handed-over"

/** What of an order decides who must send what of it. Céntimos are not here: only whether it is paid. */
export type OrderFacts = {
  order_id: string
  display_id: number
  version: number
  /** Paid in full: everything asked for was captured. */
  paid: boolean
  paid_at: Date | null
  /** Cancelled, or every céntimo went back: nothing is to be sent any more. */
  dead: boolean
  delivery_code: string | null
  delivery_name: string
  lines: OrderLine[]
}

export type OrderLine = {
  line_id: string
  product_id: string | null
  variant_id: string | null
  /** Whose it is to send; null where nobody knows where the product comes from. */
  establishment_id: string | null
  /** As the order stands now: what an edit took away is gone. */
  ordered: number
  /** As Medusa counts, whoever it was that sent it. */
  fulfilled: number
}

/**
 * Reads an order as it stands, in Medusa's own tables: this asks about many orders at once in lists, and from here no
 * module's service may be called within a transaction of another. Two statements; null for an order that is not there, and
 * for one that was handed over at a table.
 */
export async function readOrderFacts(context: Context, orderId: string): Promise<OrderFacts | null> {
  const manager = managerOf(context)
  const [order] = await manager.execute<Omit<OrderFacts, "lines">[]>(ORDER, [orderId])
  if (!order || order.delivery_code === HANDED_OVER) return null
  const lines = await manager.execute<OrderLine[]>(LINES, [orderId])
  return { ...order, lines }
}

/** The orders that these payments paid, by id. */
export async function ordersOfPayment(context: Context, paymentId: string): Promise<string[]> {
  const rows = await managerOf(context).execute<{ order_id: string }[]>(
    `select link.order_id from payment p join order_payment_collection link
       on link.payment_collection_id = p.payment_collection_id and link.deleted_at is null
     where p.id = ?`,
    [paymentId]
  )
  return rows.map(({ order_id }) => order_id)
}

const ORDER = `
  select o.id as order_id, o.display_id, o.version,
    money.captured > 0 and money.captured >= money.asked as paid, money.at as paid_at,
    o.canceled_at is not null or o.deleted_at is not null
      or money.captured > 0 and money.refunded >= money.captured as dead,
    method.code as delivery_code, coalesce(method.name, '') as delivery_name
  from "order" o
    cross join lateral (
      select coalesce(sum(c.amount) filter (where c.status <> 'canceled'), 0) as asked,
        coalesce(sum(taken.amount), 0) as captured, coalesce(sum(given.amount), 0) as refunded, max(taken.at) as at
      from order_payment_collection link
        join payment_collection c on c.id = link.payment_collection_id and c.deleted_at is null
        left join lateral (
          select sum(capture.amount) as amount, max(capture.created_at) as at
          from payment p join capture on capture.payment_id = p.id and capture.deleted_at is null
          where p.payment_collection_id = c.id and p.deleted_at is null) taken on true
        left join lateral (
          select sum(refund.amount) as amount
          from payment p join refund on refund.payment_id = p.id and refund.deleted_at is null
          where p.payment_collection_id = c.id and p.deleted_at is null) given on true
      where link.order_id = o.id and link.deleted_at is null) money
    left join lateral (
      select m.name, t.code from order_shipping s
        join order_shipping_method m on m.id = s.shipping_method_id
        left join shipping_option option on option.id = m.shipping_option_id
        left join shipping_option_type t on t.id = option.shipping_option_type_id
      where s.order_id = o.id and s.version = o.version and s.deleted_at is null and s.return_id is null
      order by s.created_at, s.id limit 1) method on true
  where o.id = ?`

// Whose a line is: that of the workshop it comes from; without an origin, that of the place it was reserved at.
const LINES = `
  select l.id as line_id, l.product_id, l.variant_id,
    coalesce(w.establishment_id, (
      select place.establishment_id from reservation_item r
        join provenance_establishment_stock_location_stock_location place
          on place.stock_location_id = r.location_id and place.deleted_at is null
      where r.line_item_id = l.id and r.deleted_at is null limit 1)) as establishment_id,
    i.quantity::integer as ordered, coalesce(i.fulfilled_quantity, 0)::integer as fulfilled
  from "order" o
    join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
    join order_line_item l on l.id = i.item_id
    left join product_product_provenance_origin link on link.product_id = l.product_id and link.deleted_at is null
    left join provenance_origin origin on origin.id = link.origin_id
    left join provenance_workshop w on w.id = origin.workshop_id
  where o.id = ? order by l.created_at, l.id`
