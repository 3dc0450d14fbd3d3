import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys, OrderWorkflowEvents, PaymentEvents } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { postSaleWorkflow } from "../workflows/post-sale"

const Orders = z.array(
  z.object({
    payment_collections: z
      .array(z.object({ payments: z.array(z.object({ id: z.string() })).nullish() }))
      .nullish(),
  })
)

/**
 * Posts a sale as soon as Medusa says so. Two events, because neither is enough: `payment.captured` comes
 * from the capture workflow only, not from a provider that captures while the cart is completed (there
 * `order.placed` is the sign), and it may come from a webhook before there is an order. What both miss,
 * the sweep job finds.
 */
export default async function postSale({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  const paymentIds =
    event.name === PaymentEvents.CAPTURED ? [event.data.id] : await paymentsOf(event.data.id, container)
  for (const payment_id of paymentIds) {
    await postSaleWorkflow(container).run({ input: { payment_id } })
  }
}

async function paymentsOf(orderId: string, container: SubscriberArgs["container"]): Promise<string[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "payment_collections.payments.id"],
    filters: { id: orderId },
  })
  return Orders.parse(data)
    .flatMap(({ payment_collections }) => payment_collections ?? [])
    .flatMap(({ payments }) => payments ?? [])
    .map(({ id }) => id)
}

export const config: SubscriberConfig = {
  event: [PaymentEvents.CAPTURED, OrderWorkflowEvents.PLACED],
  context: { subscriberId: "post-sale" },
}
