import type { Context } from "@medusajs/framework/types"
import { STOCK } from "../shop/variants-of"
import { managerOf } from "../transaction"
import type { TillLine } from "./till-sale-row"

/** What there is not enough of, with what is left of it. */
export type ShortOf = { variant_id: string; available: number }

/** The lines of a sale that the shop has fewer pieces for. One statement. */
export async function readShortOf(
  context: Context,
  lines: readonly Pick<TillLine, "variant_id" | "quantity">[]
): Promise<ShortOf[]> {
  return await managerOf(context)
    .execute<ShortOf[]>(
      `select * from (
       select v.id as variant_id, wanted.quantity, coalesce(${STOCK}, 0) as available
       from jsonb_to_recordset(?::jsonb) as wanted (variant_id text, quantity integer)
         join product_variant v on v.id = wanted.variant_id and v.manage_inventory and not v.allow_backorder
     ) line where line.available < line.quantity order by variant_id`,
      [JSON.stringify(lines)]
    )
    .then((rows) =>
      rows.map(({ variant_id, available }) => ({ variant_id, available: Math.max(0, available) }))
    )
}
