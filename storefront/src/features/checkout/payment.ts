import "server-only"
import { z } from "zod"
import { isDemo } from "@/config/environment"
import type { Cart } from "../cart/cart"
import { callStore } from "../cart/call-store"

/** Pays nothing; exists only in a demo. */
const DEMO_PROVIDER = "pp_demo_demo"

/** What the demo method shall answer. */
export type DemoOutcome = "approved" | "declined"

const providersReply = z.object({ payment_providers: z.array(z.object({ id: z.string() })) })
const collectionReply = z.object({ payment_collection: z.object({ id: z.string() }) })

/** The method this cart can be paid with; null when the shop has none. */
export async function paymentProvider(regionId: string): Promise<typeof DEMO_PROVIDER | null> {
  if (!isDemo()) return null
  const reply = await callStore(`/store/payment-providers?region_id=${encodeURIComponent(regionId)}`, {
    schema: providersReply,
  })
  const found = reply.ok && reply.data.payment_providers.some((provider) => provider.id === DEMO_PROVIDER)
  return found ? DEMO_PROVIDER : null
}

/**
 * Makes sure that the cart has a payment session that will give `outcome`. One that fits is left alone: making a
 * new one deletes the old, which must not happen under a completion that another click has begun.
 * @returns false when the backend refused.
 */
export async function ensurePaymentSession(
  cart: Cart,
  provider: string,
  outcome: DemoOutcome
): Promise<boolean> {
  const fits = cart.payment?.sessions.some(
    (session) =>
      session.provider_id === provider &&
      session.status === "pending" &&
      session.amount === cart.total &&
      (session.data?.outcome ?? "approved") === outcome
  )
  if (fits) return true
  const collection = await callStore("/store/payment-collections", {
    schema: collectionReply,
    method: "POST",
    body: { cart_id: cart.id },
  })
  if (!collection.ok) return false
  const id = encodeURIComponent(collection.data.payment_collection.id)
  const session = await callStore(`/store/payment-collections/${id}/payment-sessions`, {
    schema: collectionReply,
    method: "POST",
    body: { provider_id: provider, data: { outcome } },
  })
  return session.ok
}
