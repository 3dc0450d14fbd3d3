import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../transaction"

/** A payment of an order of which something was taken and not given back; céntimos. */
export type Unrefunded = { payment_id: string; amount: number }

/** What is still to be given back of an order that is no more. One statement. */
export async function readUnrefunded(context: Context, orderId: string): Promise<Unrefunded[]> {
  return await managerOf(context).execute<Unrefunded[]>(
    `select payment_id, amount from (
       select p.id as payment_id, (round(100 * (
           coalesce((select sum(c.amount) from capture c where c.payment_id = p.id and c.deleted_at is null), 0)
           - coalesce((select sum(r.amount) from refund r where r.payment_id = p.id and r.deleted_at is null), 0)
         )))::float8 as amount
       from order_payment_collection link
         join payment p on p.payment_collection_id = link.payment_collection_id and p.deleted_at is null
       where link.order_id = ? and link.deleted_at is null) money
     where amount > 0 order by payment_id`,
    [orderId]
  )
}
