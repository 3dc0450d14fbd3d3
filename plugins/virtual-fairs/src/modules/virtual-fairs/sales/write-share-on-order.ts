import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../transaction"

/**
 * Writes on the order which fairs have a share in it, as `metadata.fairs`: `[{ handle, title, stand, amount, units }]`,
 * one for each stand, céntimos and pieces that the buyer keeps. It says where, never who.
 */
export async function writeShareOnOrder(context: Context, orderId: string): Promise<void> {
  await managerOf(context).execute(
    `with share as (
       select coalesce(jsonb_agg(jsonb_build_object('handle', handle, 'title', title, 'stand', stand,
         'amount', amount, 'units', units) order by handle, stand), '[]') as fairs
       from (
         select f.handle, f.words #>> '{title,es}' as title, st.handle as stand,
           sum(s.amount - coalesce(b.amount, 0)) as amount, sum(s.quantity - coalesce(b.quantity, 0)) as units
         from fairs_sale s left join fairs_sale_back b on b.line_id = s.line_id
           join fairs_fair f on f.id = s.fair_id join fairs_stand st on st.id = s.stand_id
         where s.order_id = ? group by f.id, st.id) stands)
     update "order" o set metadata = coalesce(o.metadata, '{}') || jsonb_build_object('fairs', share.fairs)
     from share where o.id = ? and o.metadata -> 'fairs' is distinct from share.fairs`,
    [orderId, orderId]
  )
}
