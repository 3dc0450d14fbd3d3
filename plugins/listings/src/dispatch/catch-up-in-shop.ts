import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows"
import { LISTINGS_MODULE } from "../modules/listings"
import type { ListingsService } from "../modules/listings/service"
import { managerOf } from "../modules/listings/transaction"
import { underOrderLock } from "./order-lock"
import { type Parcel, readParcel } from "./parcel-row"
import { labelsOf } from "./ship-parcel"

type Halves = { delivered: boolean; counted: boolean }

/**
 * Tells Medusa what was put right about a parcel that has left, and that it was delivered. What is there is not done
 * again, so whoever finds a parcel that Medusa is behind of may call this.
 */
export async function catchUpInShop(container: MedusaContainer, id: string): Promise<void> {
  const listings = container.resolve<ListingsService>(LISTINGS_MODULE)
  const first = await listings.reading((context) => readParcel(context, id))
  if (!first?.fulfillment_id) return
  await underOrderLock(container, first.order_id, async () => {
    const [row] = await listings.reading((context) =>
      managerOf(context).execute<{ updated_at: string }[]>(
        "select updated_at::text from listings_parcel where id = ? and shop_behind",
        [id]
      )
    )
    const parcel = await listings.reading((context) => readParcel(context, id))
    if (!row || !parcel?.fulfillment_id) return
    await container.resolve(Modules.FULFILLMENT).updateFulfillment(parcel.fulfillment_id, {
      labels: labelsOf(parcel),
    })
    if (parcel.state === "delivered") await deliver(container, listings, parcel, parcel.fulfillment_id)
    // What changed again meanwhile stays behind.
    await listings.inTransaction((context) =>
      managerOf(context).execute(
        "update listings_parcel set shop_behind = false where id = ? and updated_at = ?::timestamptz",
        [id, row.updated_at]
      )
    )
  })
}

async function deliver(
  container: MedusaContainer,
  listings: ListingsService,
  { order_id, lines }: Parcel,
  fulfillmentId: string
): Promise<void> {
  const [halves] = await listings.reading((context) =>
    managerOf(context).execute<Halves[]>(
      `select delivered_at is not null as delivered, exists (
         select from order_change_action a join order_change c on c.id = a.order_change_id and c.status = 'confirmed'
         where a.order_id = ? and a.reference_id = f.id and a.action = 'DELIVER_ITEM' and a.deleted_at is null
           and c.deleted_at is null) as counted
       from fulfillment f where f.id = ? and f.canceled_at is null`,
      [order_id, fulfillmentId]
    )
  )
  if (!halves || (halves.delivered && halves.counted)) return
  if (!halves.delivered) {
    await markOrderFulfillmentAsDeliveredWorkflow(container).run({
      input: { orderId: order_id, fulfillmentId, no_notification: true },
    })
    return
  }
  await container.resolve(Modules.ORDER).registerDelivery({
    order_id,
    reference: Modules.FULFILLMENT,
    reference_id: fulfillmentId,
    items: lines.map(({ line_id, quantity }) => ({ id: line_id, quantity })),
  })
}
