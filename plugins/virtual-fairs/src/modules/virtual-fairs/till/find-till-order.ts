import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../transaction"

/** The order that a cart became, or null. One statement. */
export async function findTillOrder(context: Context, cartId: string | null): Promise<string | null> {
  if (!cartId) return null
  const [found] = await managerOf(context).execute<{ order_id: string }[]>(
    "select order_id from order_cart where cart_id = ? and deleted_at is null",
    [cartId]
  )
  return found?.order_id ?? null
}
