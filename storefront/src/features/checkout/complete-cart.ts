import "server-only"
import { setTimeout as wait } from "node:timers/promises"
import { z } from "zod"
import { callStore } from "../cart/call-store"

/** The backend itself waits half a minute for another completion of the same cart. */
const TIMEOUT_MS = 45_000
const PAUSES_MS = [500, 1_000, 2_000, 4_000]

const completion = z.discriminatedUnion("type", [
  z.object({ type: z.literal("order"), order: z.object({ id: z.string() }) }),
  z.object({ type: z.literal("cart"), error: z.object({ type: z.string().nullish() }).nullish() }),
])

export type Completion =
  | { kind: "order"; orderId: string }
  | { kind: "declined" }
  | { kind: "stock_gone" }
  | { kind: "withdrawn" }
  | { kind: "price_changed" }
  | { kind: "refused"; code: string | null }
  | { kind: "unknown" }

/**
 * Turns a cart into an order. Asking again for a cart that is an order gives the same order, so an answer that
 * got lost is never a reason to make a second one.
 */
export async function completeCart(cartId: string): Promise<Completion> {
  for (const pause of [...PAUSES_MS, null]) {
    const reply = await ask(cartId)
    if (reply === "unknown") return { kind: "unknown" }
    if (reply.ok && reply.data.type === "order") return { kind: "order", orderId: reply.data.order.id }
    // `type: "cart"` comes with status 200 and means that nothing was bought.
    if (reply.ok) return { kind: "declined" }
    if (reply.status !== 409) {
      if (reply.code === "insufficient_inventory") return { kind: "stock_gone" }
      if (reply.code === "product_withdrawn") return { kind: "withdrawn" }
      if (reply.code === "price_changed") return { kind: "price_changed" }
      return { kind: "refused", code: reply.code }
    }
    // Another click or tab is completing this very cart: its order will be ours.
    if (pause !== null) await wait(pause)
  }
  return { kind: "unknown" }
}

async function ask(cartId: string) {
  try {
    const path = `/store/carts/${encodeURIComponent(cartId)}/complete?fields=id`
    return await callStore(path, { schema: completion, method: "POST", timeout: TIMEOUT_MS })
  } catch (error) {
    console.error("Completing a cart gave no clear answer", error)
    return "unknown"
  }
}
