import type { MedusaContainer } from "@medusajs/framework/types"
import type { ListingsService } from "../../modules/listings/service"
import { managerOf } from "../../modules/listings/transaction"
import { finishReturnWorkflow } from "../../workflows/finish-return"
import type { ReturnRow } from "./hold-return"
import type { MissingStock } from "./return-stock"
import type { ShopReturn } from "./shop-return"

/** Does what is left of Medusa's `confirm-return-receive` after an interruption within it. */
export async function finishReceiving(
  container: MedusaContainer,
  listings: ListingsService,
  row: ReturnRow,
  found: ShopReturn,
  { adjust, doubt }: MissingStock
): Promise<void> {
  if (doubt) {
    await listings.inTransaction((context) =>
      managerOf(context).execute("update listings_return set stock_doubt = true where id = ?", [row.id])
    )
  }
  const items = await listings.reading((context) =>
    managerOf(context).execute<{ id: string; item_id: string }[]>(
      "select id, item_id from return_item where return_id = ? and deleted_at is null",
      [found.id]
    )
  )
  await finishReturnWorkflow(container).run({
    input: {
      order_id: row.order_id,
      return_id: found.id,
      confirmed_by: row.created_by,
      change_id: found.open_change?.id ?? null,
      adjust,
      items: items.flatMap(({ id, item_id }) => {
        const line = row.lines.find(({ line_id }) => line_id === item_id)
        if (!line) return []
        const damaged_quantity = line.kept_out + line.damaged
        return [{ id, received_quantity: line.restocked + damaged_quantity, damaged_quantity }]
      }),
    },
  })
}
