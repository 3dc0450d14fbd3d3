import type { Context } from "@medusajs/framework/types"
import type { OfferedListing } from "../../../domain/application"
import { managerOf } from "../transaction"

/** What an application offers, in the order of its list. */
export async function readProducts(context: Context, applicationId: string): Promise<OfferedListing[]> {
  const rows = await managerOf(context).execute<(OfferedListing & { fair_price: string | number })[]>(
    `select listing_id, fair_price, quota, kept from fairs_application_product where application_id = ?
     order by position`,
    [applicationId]
  )
  return rows.map((row) => ({ ...row, fair_price: Number(row.fair_price) }))
}

/** Makes the list of what an application offers what is said. */
export async function saveProducts(
  context: Context,
  applicationId: string,
  products: readonly OfferedListing[]
): Promise<void> {
  const manager = managerOf(context)
  await manager.execute("delete from fairs_application_product where application_id = ?", [applicationId])
  await manager.execute(
    `insert into fairs_application_product (application_id, listing_id, fair_price, quota, kept, position)
     select ?, listing_id, fair_price, quota, kept, position
     from jsonb_to_recordset(?::jsonb) as offer(listing_id text, fair_price bigint, quota integer, kept integer,
       position integer)`,
    [applicationId, JSON.stringify(products.map((product, position) => ({ ...product, position })))]
  )
}
