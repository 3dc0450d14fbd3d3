import type { Context } from "@medusajs/framework/types"
import { LISTINGS_MODULE } from "../modules/listings"
import type { ListingsService } from "../modules/listings/service"
import { managerOf } from "../modules/listings/transaction"

/**
 * Emits Medusa's `inventory-level.updated` for the level when the transaction has committed, so that the search index
 * and the shop's pages follow, and notes that they are to be told once more: the process may die in between.
 */
export async function tellLevel(context: Context, id: string): Promise<void> {
  await managerOf(context).execute(
    `insert into listings_stock_untold (level_id) values (?)
     on conflict (level_id) do update set changed_at = now()`,
    [id]
  )
  emit(context, id)
}

/** No more at once than whoever listens can digest. */
const AT_ONCE = 500

/**
 * Tells of the levels that changed before `before` once more, and forgets them when they were told of. Twice costs a
 * refreshed page; never costs a buyer who is shown what is sold.
 * @returns how many
 */
export async function tellAgain(listings: ListingsService, before: Date): Promise<number> {
  const told = await listings.inTransaction(async (context) => {
    const rows = await managerOf(context).execute<{ level_id: string; changed_at: string }[]>(
      `select level_id, changed_at::text from listings_stock_untold where changed_at < ?
       order by changed_at limit ?`,
      [before, AT_ONCE]
    )
    for (const { level_id } of rows) emit(context, level_id)
    return rows
  })
  if (told.length === 0) return 0
  // What changed again meanwhile stays.
  await listings.inTransaction((context) =>
    managerOf(context).execute(
      `delete from listings_stock_untold u
       using jsonb_to_recordset(?::jsonb) as told (level_id text, changed_at timestamptz)
       where u.level_id = told.level_id and u.changed_at = told.changed_at`,
      [JSON.stringify(told)]
    )
  )
  return told.length
}

function emit(context: Context, id: string): void {
  context.messageAggregator?.saveRawMessageData({
    eventName: "inventory-level.updated",
    source: LISTINGS_MODULE,
    object: "inventory-level",
    action: "updated",
    data: { id },
  })
}
