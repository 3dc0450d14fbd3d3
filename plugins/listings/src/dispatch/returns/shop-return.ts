import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../../modules/listings/transaction"
import type { ReturnRow } from "./hold-return"

/** Medusa's return of one of ours, and how far it came before whoever made it was interrupted. */
export type ShopReturn = {
  id: string
  status: "open" | "requested" | "received" | "partially_received" | "canceled"
  has_items: boolean
  /** The change of the order that is open for it, if one is. */
  open_change: { id: string; type: "return_request" | "return_receive"; actions: number } | null
  /** Kinds of changes for it that the order has taken. */
  confirmed: ("return_request" | "return_receive")[]
}

/** Looks Medusa's return up by our id, which is in its metadata from the moment it exists. One statement. */
export async function findShopReturn(
  context: Context,
  { id, order_id }: Pick<ReturnRow, "id" | "order_id">
): Promise<ShopReturn | null> {
  const [found] = await managerOf(context).execute<ShopReturn[]>(
    `select r.id, r.status::text,
       exists (select from return_item i where i.return_id = r.id and i.deleted_at is null) as has_items,
       (select json_build_object('id', c.id, 'type', c.change_type, 'actions', (
            select count(*)::int from order_change_action a where a.order_change_id = c.id and a.deleted_at is null))
        from order_change c where c.return_id = r.id and c.status in ('pending', 'requested') and c.deleted_at is null
        order by c.created_at desc limit 1) as open_change,
       coalesce((select json_agg(c.change_type) from order_change c
        where c.return_id = r.id and c.status = 'confirmed' and c.deleted_at is null), '[]') as confirmed
     from "return" r
     where r.order_id = ? and r.metadata @> jsonb_build_object('return_id', ?::text) and r.canceled_at is null
       and r.deleted_at is null
     order by r.created_at limit 1`,
    [order_id, id]
  )
  return found ?? null
}
