import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderEditWorkflowEvents, OrderWorkflowEvents, PaymentEvents } from "@medusajs/framework/utils"
import { postOrderWorkflow } from "../workflows/post-order"

/** Who is meant: a payment by its id, an order by its id or, where the event is about a part of it, by `order_id`. */
type EventData = { id?: string; order_id?: string }

const OF_PAYMENTS: readonly string[] = [PaymentEvents.CAPTURED, PaymentEvents.REFUNDED]

/**
 * Posts what happened to an order as soon as Medusa says so. Several events, because none is enough: `payment.captured`
 * comes from the capture workflow only, not from a provider that captures while the cart is completed (there
 * `order.placed` is the sign), and it may come from a webhook before there is an order. What all miss, the sweep finds.
 */
export default async function postOrder({ event, container }: SubscriberArgs<EventData>): Promise<void> {
  const { id, order_id = id } = event.data
  await postOrderWorkflow(container).run({
    input: OF_PAYMENTS.includes(event.name) ? { payment_id: id } : { order_id },
  })
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
  context: { subscriberId: "post-order" },
}
