import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { LISTINGS_MODULE } from "../modules/listings"
import type { ListingsService } from "../modules/listings/service"
import { managerOf } from "../modules/listings/transaction"
import { finishFulfillmentWorkflow } from "../workflows/finish-fulfillment"
import { findFulfillment, type FoundFulfillment } from "./found-fulfillment"
import { type Parcel, readStock, type StockBefore } from "./parcel-row"
import { whatIsMissing } from "./what-is-missing"

/**
 * Makes Medusa's fulfillment of a parcel, once: one that is there already, from somebody who was interrupted, is
 * finished instead. Under the order's lock. @returns its id
 * @throws MedusaError where the shop refuses: a cancelled order, nothing reserved, two places in one parcel
 */
export async function fulfilParcel(container: MedusaContainer, parcel: Parcel): Promise<FoundFulfillment> {
  const listings = container.resolve<ListingsService>(LISTINGS_MODULE)
  const find = () => listings.reading((context) => findFulfillment(context, parcel.order_id, parcel.id))
  const begun = await find()
  if (begun) {
    await finish(container, listings, parcel, begun)
  } else {
    const before = await listings.inTransaction(async (context) => {
      const stock = await readStock(context, parcel)
      await managerOf(context).execute(
        "update listings_parcel set stock_before = ?::jsonb, location_id = ?, updated_at = now() where id = ?",
        [JSON.stringify(stock), placeOf(stock), parcel.id]
      )
      return stock
    })
    await createOrderFulfillmentWorkflow(container).run({
      input: {
        order_id: parcel.order_id,
        items: parcel.lines.map(({ line_id, quantity }) => ({ id: line_id, quantity })),
        // Where it was reserved; without one Medusa would take the place that the delivery option belongs to.
        ...(placeOf(before) ? { location_id: placeOf(before) } : {}),
        created_by: parcel.created_by,
        // We tell the buyer ourselves.
        no_notification: true,
        metadata: { parcel_id: parcel.id },
      },
    })
  }
  const made = await find()
  if (!made) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The fulfillment cannot be found")
  return made
}

async function finish(
  container: MedusaContainer,
  listings: ListingsService,
  parcel: Parcel,
  found: FoundFulfillment
): Promise<void> {
  const now = await listings.reading((context) => readStock(context, parcel))
  const missing = whatIsMissing(parcel.stock_before ?? [], now, found)
  if (missing.doubt) {
    await listings.inTransaction((context) =>
      managerOf(context).execute("update listings_parcel set stock_doubt = true where id = ?", [parcel.id])
    )
  }
  const { adjust, reservations } = missing
  if (found.registered && found.linked && adjust.length === 0 && reservations.length === 0) return
  await finishFulfillmentWorkflow(container).run({
    input: {
      order_id: parcel.order_id,
      fulfillment_id: found.id,
      created_by: parcel.created_by,
      items: parcel.lines.map(({ line_id, quantity }) => ({ id: line_id, quantity })),
      register: !found.registered,
      link: !found.linked,
      adjust,
      reservations,
    },
  })
}

function placeOf(stock: readonly StockBefore[]): string | null {
  const places = new Set(stock.map(({ location_id }) => location_id))
  if (places.size > 1) {
    const message = "What lies in two places goes in two parcels"
    throw new MedusaError(MedusaError.Types.CONFLICT, message, "lines_in_two_places")
  }
  return [...places][0] ?? null
}
