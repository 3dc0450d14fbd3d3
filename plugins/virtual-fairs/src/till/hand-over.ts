import type { Context, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { findFulfillment, type FoundFulfillment } from "@tejido/listings/dispatch/found-fulfillment"
import { whatIsMissing } from "@tejido/listings/dispatch/what-is-missing"
import { finishFulfillmentWorkflow } from "@tejido/listings/workflows/finish-fulfillment"
import { VIRTUAL_FAIRS_MODULE } from "../modules/virtual-fairs"
import type { VirtualFairsService } from "../modules/virtual-fairs/service"
import { readReserved, readStockOf } from "../modules/virtual-fairs/till/read-reserved"
import type { HandoverPart, TillSaleRow } from "../modules/virtual-fairs/till/till-sale-row"
import { managerOf } from "../modules/virtual-fairs/transaction"

/** A sale that has its order. */
export type OrderedSale = TillSaleRow & { order_id: string }

/**
 * Tells Medusa that the buyer has the goods: a fulfillment for each place that they were reserved at, and the stock
 * sinks. What is there is not made again, and what an interruption left half done is finished.
 */
export async function handOver(container: MedusaContainer, sale: OrderedSale): Promise<void> {
  const fairs = container.resolve<VirtualFairsService>(VIRTUAL_FAIRS_MODULE)
  const parts = sale.handover ?? (await fairs.inTransaction((context) => writeParts(context, sale)))
  for (const part of parts) {
    const found = await fairs.reading((context) => findFulfillment(context, sale.order_id, part.id))
    if (found) await finish(container, fairs, sale, part, found)
    else await make(container, sale, part)
  }
}

/** What lies where, written down before Medusa is asked: afterwards the reservations are gone. */
async function writeParts(context: Context, sale: OrderedSale): Promise<HandoverPart[]> {
  const reserved = await readReserved(context, sale.order_id)
  const parts = [...new Set(reserved.map(({ location_id }) => location_id))].map((location_id, index) => {
    const stock_before = reserved.filter((row) => row.location_id === location_id)
    const lines = [...new Map(stock_before.map(({ line_id, quantity }) => [line_id, quantity]))]
    return {
      ...{ id: `${sale.id}-${index + 1}`, location_id },
      lines: lines.map(([line_id, quantity]) => ({ line_id, quantity })),
      stock_before: stock_before.map(({ quantity: _, ...row }) => row),
    }
  })
  await managerOf(context).execute(
    "update fairs_till_sale set handover = ?::jsonb, order_id = ?, updated_at = now() where id = ?",
    [JSON.stringify(parts), sale.order_id, sale.id]
  )
  return parts
}

async function make(container: MedusaContainer, sale: OrderedSale, part: HandoverPart): Promise<void> {
  await createOrderFulfillmentWorkflow(container).run({
    input: {
      order_id: sale.order_id,
      items: part.lines.map(({ line_id, quantity }) => ({ id: line_id, quantity })),
      location_id: part.location_id,
      created_by: sale.member_id,
      no_notification: true,
      // As of parcels: by it the fulfillment is found again.
      metadata: { parcel_id: part.id },
    },
  })
}

async function finish(
  container: MedusaContainer,
  fairs: VirtualFairsService,
  sale: OrderedSale,
  part: HandoverPart,
  found: FoundFulfillment
): Promise<void> {
  const now = await fairs.reading((context) => readStockOf(context, part))
  const { adjust, reservations } = whatIsMissing(part.stock_before, now, found)
  if (found.registered && found.linked && adjust.length === 0 && reservations.length === 0) return
  await finishFulfillmentWorkflow(container).run({
    input: {
      order_id: sale.order_id,
      fulfillment_id: found.id,
      created_by: sale.member_id,
      items: part.lines.map(({ line_id, quantity }) => ({ id: line_id, quantity })),
      register: !found.registered,
      link: !found.linked,
      adjust,
      reservations,
    },
  })
}

/** @throws MedusaError UNEXPECTED_STATE for a sale that has none */
export function ordered(sale: TillSaleRow): OrderedSale {
  if (sale.order_id) return { ...sale, order_id: sale.order_id }
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "This sale has no order")
}
