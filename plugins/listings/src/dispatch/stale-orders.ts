import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../modules/listings/transaction"
import { HANDED_OVER } from "./handed-over"

/**
 * Orders whose dispatches are not what their facts say: paid since `since` and without any, or changed, cancelled or
 * refunded whole while something was still to be sent. What an event should have told and did not is found here.
 */
export async function staleOrders(context: Context, since: Date | null): Promise<string[]> {
  const rows = await managerOf(context).execute<{ order_id: string }[]>(
    `select distinct link.order_id from capture c
       join payment p on p.id = c.payment_id and p.deleted_at is null
       join order_payment_collection link
         on link.payment_collection_id = p.payment_collection_id and link.deleted_at is null
       join "order" o on o.id = link.order_id and o.canceled_at is null and o.deleted_at is null
     where c.deleted_at is null and c.created_at >= coalesce(?::timestamptz, '-infinity')
       and not exists (select from listings_dispatch d where d.order_id = link.order_id)
       and not exists (select from order_shipping s join order_shipping_method m on m.id = s.shipping_method_id
           join shipping_option way on way.id = m.shipping_option_id
           join shipping_option_type t on t.id = way.shipping_option_type_id
         where s.order_id = link.order_id and s.deleted_at is null and t.code = ?)
     union
     select d.order_id from listings_dispatch d join "order" o on o.id = d.order_id
     where d.state in ('pending', 'partial') and (
       o.version <> d.order_version
       or (o.canceled_at is not null or exists (
           select from refund r join payment p on p.id = r.payment_id
             join order_payment_collection link
               on link.payment_collection_id = p.payment_collection_id and link.deleted_at is null
           where link.order_id = o.id and r.deleted_at is null and r.created_at > d.updated_at))
         and exists (
           select from listings_dispatch_line line where line.dispatch_id = d.id and line.quantity > coalesce((
             select sum(pl.quantity) from listings_parcel_line pl
               join listings_parcel parcel on parcel.id = pl.parcel_id and parcel.state <> 'failed'
             where pl.line_id = line.line_id), 0)))
     order by 1`,
    [since, HANDED_OVER]
  )
  return rows.map(({ order_id }) => order_id)
}
