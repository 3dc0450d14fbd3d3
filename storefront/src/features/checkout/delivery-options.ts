import "server-only"
import { z } from "zod"
import { type Centimos, centimosFromSoles } from "@/lib/money"
import { callStore } from "../cart/call-store"

const optionsReply = z.object({
  shipping_options: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      amount: z.number().nullish(),
    })
  ),
})

/** A way of getting an order to its buyer. */
export type DeliveryOption = { id: string; name: string; price: Centimos }

/** The ways this cart can be delivered to its address, the cheapest first. */
export async function deliveryOptions(cartId: string): Promise<DeliveryOption[]> {
  const reply = await callStore(`/store/shipping-options?cart_id=${encodeURIComponent(cartId)}`, {
    schema: optionsReply,
  })
  if (!reply.ok) return []
  return reply.data.shipping_options
    .filter((option) => typeof option.amount === "number")
    .map((option) => ({
      id: option.id,
      name: option.name,
      price: centimosFromSoles(option.amount ?? 0),
    }))
    .toSorted((a, b) => a.price - b.price)
}
