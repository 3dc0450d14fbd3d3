import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderEditWorkflowEvents, OrderWorkflowEvents, PaymentEvents } from "@medusajs/framework/utils"
import { VIRTUAL_FAIRS_MODULE } from "../modules/virtual-fairs"
import { ordersOfPayment } from "../modules/virtual-fairs/sales/stale-orders"
import { takeInSales } from "../modules/virtual-fairs/sales/take-in-sales"
import type { VirtualFairsService } from "../modules/virtual-fairs/service"

/** Who is meant: a payment by its id, an order by its id or, where the event is about a part of it, by `order_id`. */
type EventData = { id?: string; order_id?: string }

const OF_PAYMENTS: readonly string[] = [PaymentEvents.CAPTURED, PaymentEvents.REFUNDED]

/** Counts what an order sold at fairs as soon as Medusa says that it changed. What is missed, a job finds. */
export default async function takeInFairSales({
  event,
  container,
}: SubscriberArgs<EventData>): Promise<void> {
  const { id = "", order_id = id } = event.data
  const fairs = container.resolve<VirtualFairsService>(VIRTUAL_FAIRS_MODULE)
  const orders = OF_PAYMENTS.includes(event.name)
    ? await fairs.reading((context) => ordersOfPayment(context, id))
    : [order_id]
  for (const orderId of orders) {
    await fairs.inTransaction((context) => takeInSales(context, orderId))
  }
}

export const config: SubscriberConfig = {
  event: [
    ...OF_PAYMENTS,
    OrderWorkflowEvents.PLACED,
    OrderWorkflowEvents.CANCELED,
    OrderWorkflowEvents.RETURN_RECEIVED,
    OrderWorkflowEvents.EXCHANGE_CREATED,
    OrderWorkflowEvents.CLAIM_CREATED,
    OrderEditWorkflowEvents.CONFIRMED,
  ],
  context: { subscriberId: "take-in-fair-sales" },
}
