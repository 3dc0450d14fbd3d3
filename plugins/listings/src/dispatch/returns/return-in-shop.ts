import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  beginReceiveReturnWorkflow,
  beginReturnOrderWorkflow,
  cancelReturnReceiveWorkflow,
  cancelReturnRequestWorkflow,
  confirmReturnReceiveWorkflow,
  confirmReturnRequestWorkflow,
  dismissItemReturnRequestWorkflow,
  receiveItemReturnRequestWorkflow,
  requestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsService } from "../../modules/listings/service"
import { managerOf } from "../../modules/listings/transaction"
import { finishReceiving } from "./finish-receiving"
import type { ReturnRow } from "./hold-return"
import { missingStock, readReturnStock } from "./return-stock"
import { findShopReturn, type ShopReturn } from "./shop-return"

/**
 * Makes Medusa's return of exactly what came, and receives it: what is restocked goes back into stock, the rest is
 * dismissed. What somebody began is begun again where nothing had come of it, and finished where something had.
 * Under the order's lock. @returns Medusa's return, or null where nothing came at all
 */
export async function returnInShop(container: MedusaContainer, row: ReturnRow): Promise<string | null> {
  const came = row.lines
    .map((line) => ({ id: line.line_id, quantity: line.restocked + line.kept_out + line.damaged }))
    .filter(({ quantity }) => quantity > 0)
  if (came.length === 0) return null
  const listings = container.resolve<ListingsService>(LISTINGS_MODULE)
  const look = () => listings.reading((context) => findShopReturn(context, row))
  let found = await look()
  if (found && !found.confirmed.includes("return_request")) {
    if (found.open_change)
      await cancelReturnRequestWorkflow(container).run({ input: { return_id: found.id } })
    else await container.resolve(Modules.ORDER).deleteReturns([found.id])
    found = null
  }
  if (!found) {
    await request(container, row, came)
    found = await look()
  }
  if (!found) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The return cannot be found")
  if (!(await isFinished(container, listings, row, found))) await receive(container, listings, row, found)
  return found.id
}

async function request(
  container: MedusaContainer,
  { id, order_id, location_id, created_by }: ReturnRow,
  items: { id: string; quantity: number }[]
): Promise<void> {
  const { result: change } = await beginReturnOrderWorkflow(container).run({
    input: {
      ...{ order_id, created_by, metadata: { return_id: id } },
      ...(location_id ? { location_id } : {}),
    },
  })
  const return_id = change.return_id ?? ""
  await requestItemReturnWorkflow(container).run({ input: { return_id, items } })
  await confirmReturnRequestWorkflow(container).run({ input: { return_id, confirmed_by: created_by } })
}

/** Finishes what was interrupted within the last step; an attempt of which nothing came is taken away instead. */
async function isFinished(
  container: MedusaContainer,
  listings: ListingsService,
  row: ReturnRow,
  found: ShopReturn
): Promise<boolean> {
  const begun = row.stock_before !== null
  const counted = found.confirmed.includes("return_receive")
  const now = await listings.reading((context) => readReturnStock(context, row))
  const missing = missingStock(row.stock_before ?? [], now)
  const stocked = missing.adjust.length === 0 && (row.stock_before ?? []).length > 0
  if (begun && (counted || found.status === "received" || (stocked && found.open_change))) {
    await finishReceiving(container, listings, row, found, missing)
    return true
  }
  if (found.open_change) await cancelReturnReceiveWorkflow(container).run({ input: { return_id: found.id } })
  return false
}

async function receive(
  container: MedusaContainer,
  listings: ListingsService,
  row: ReturnRow,
  { id: return_id }: ShopReturn
): Promise<void> {
  const { lines, created_by } = row
  const of = (count: (line: ReturnRow["lines"][number]) => number) =>
    lines.map((line) => ({ id: line.line_id, quantity: count(line) })).filter(({ quantity }) => quantity > 0)
  const back = of(({ restocked }) => restocked)
  const out = of(({ kept_out, damaged }) => kept_out + damaged)
  await beginReceiveReturnWorkflow(container).run({ input: { return_id, created_by } })
  if (back.length)
    await receiveItemReturnRequestWorkflow(container).run({ input: { return_id, items: back } })
  if (out.length) await dismissItemReturnRequestWorkflow(container).run({ input: { return_id, items: out } })
  await listings.inTransaction(async (context) => {
    const stock = await readReturnStock(context, row)
    await managerOf(context).execute("update listings_return set stock_before = ?::jsonb where id = ?", [
      JSON.stringify(stock),
      row.id,
    ])
  })
  await confirmReturnReceiveWorkflow(container).run({ input: { return_id, confirmed_by: created_by } })
}
