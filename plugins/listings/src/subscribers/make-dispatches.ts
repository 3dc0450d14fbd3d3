import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderEditWorkflowEvents, OrderWorkflowEvents, PaymentEvents } from "@medusajs/framework/utils"
import { makeDispatches } from "../dispatch/make-dispatches"
import { ordersOfPayment } from "../dispatch/order-facts"
import { LISTINGS_MODULE } from "../modules/listings"
import type { ListingsService } from "../modules/listings/service"

/** Who is meant: a payment by its id, an order by its id or, where the event is about a part of it, by `order_id`. */
type EventData = { id?: string; order_id?: string }

const OF_PAYMENTS: readonly string[] = [PaymentEvents.CAPTURED, PaymentEvents.REFUNDED]

/** Brings an order's dispatches to where it stands as soon as Medusa says that it changed. What is missed, a job finds. */
export default async function followOrder({ event, container }: SubscriberArgs<EventData>): Promise<void> {
  const { id = "", order_id = id } = event.data
  const listings = container.resolve<ListingsService>(LISTINGS_MODULE)
  const orders = OF_PAYMENTS.includes(event.name)
    ? await listings.reading((context) => ordersOfPayment(context, id))
    : [order_id]
  for (const orderId of orders) {
    await listings.inTransaction((context) => makeDispatches(context, orderId))
  }
}

export const config: SubscriberConfig = {
  event: [
    ...OF_PAYMENTS,
    OrderWorkflowEvents.PLACED,
    OrderWorkflowEvents.CANCELED,
    OrderWorkflowEvents.FULFILLMENT_CREATED,
    OrderEditWorkflowEvents.CONFIRMED,
  ],
  context: { subscriberId: "make-dispatches" },
}
