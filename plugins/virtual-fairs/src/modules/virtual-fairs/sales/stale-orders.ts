import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../transaction"
import { ORDER_MONEY } from "./sold-order"

/**
 * Orders whose sales at fairs are not what their facts say: placed since `since` with something that stands at a fair
 * and not taken in, or changed, paid, cancelled or refunded since then. What an event should have told and did not is
 * found here; null is any time.
 */
export async function staleOrders(context: Context, since: Date | null): Promise<string[]> {
  const rows = await managerOf(context).execute<{ order_id: string }[]>(
    `with span as (select coalesce(?::timestamptz, '-infinity') as since)
     select o.id as order_id from "order" o, span
     where o.created_at >= span.since and o.currency_code = 'pen' and o.deleted_at is null
       and not exists (select from fairs_sale_order t where t.order_id = o.id)
       and exists (
         select from order_item i join order_line_item l on l.id = i.item_id
           join fairs_stand_product sp on sp.variant_id = l.variant_id
         where i.order_id = o.id and i.deleted_at is null)
     union
     select t.order_id from span, fairs_sale_order t join "order" o on o.id = t.order_id
     where o.updated_at >= span.since
       and (o.version <> t.version or (o.canceled_at is not null or o.deleted_at is not null) <> t.cancelled)
     union
     select t.order_id from fairs_sale_order t join "order" o on o.id = t.order_id
       cross join lateral (${ORDER_MONEY}) money
     where t.order_id in (
         select moved.order_id from span cross join lateral (
           select link.order_id, c.created_at, c.deleted_at from capture c join payment p on p.id = c.payment_id
             join order_payment_collection link on link.payment_collection_id = p.payment_collection_id
           union all
           select link.order_id, r.created_at, r.deleted_at from refund r join payment p on p.id = r.payment_id
             join order_payment_collection link on link.payment_collection_id = p.payment_collection_id) moved
         where moved.created_at >= span.since or moved.deleted_at >= span.since)
       and (money.captured, money.refunded) is distinct from (t.captured, t.refunded)
     order by 1`,
    [since]
  )
  return rows.map(({ order_id }) => order_id)
}

/** The orders that this payment paid, by id. */
export async function ordersOfPayment(context: Context, paymentId: string): Promise<string[]> {
  const rows = await managerOf(context).execute<{ order_id: string }[]>(
    `select link.order_id from payment p join order_payment_collection link
       on link.payment_collection_id = p.payment_collection_id and link.deleted_at is null
     where p.id = ?`,
    [paymentId]
  )
  return rows.map(({ order_id }) => order_id)
}
