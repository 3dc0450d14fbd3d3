import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../transaction"

/**
 * Counts anew what was sold at the fair's price of the pieces in these sales, less what came back. Their stands are held
 * by whoever calls. @returns the stands of which it changed
 */
export async function countSold(
  context: Context,
  sales: readonly { line_id: string; stand_id: string; fair_id: string }[]
): Promise<string[]> {
  const rows = await managerOf(context).execute<{ stand_id: string }[]>(
    `with sold as (
       select sp.id, coalesce((
         select sum(s.quantity - coalesce(b.quantity, 0))
         from fairs_sale s left join fairs_sale_back b on b.line_id = s.line_id
         where s.variant_id = sp.variant_id and s.fair_id = sp.fair_id and s.at_fair_price), 0)::integer as pieces
       from fairs_stand_product sp where sp.stand_id in (?))
     update fairs_stand_product sp set sold = sold.pieces from sold
     where sp.id = sold.id and sp.sold <> sold.pieces returning sp.stand_id`,
    [[...new Set(sales.map(({ stand_id }) => stand_id))]]
  )
  return [...new Set(rows.map(({ stand_id }) => stand_id))]
}
