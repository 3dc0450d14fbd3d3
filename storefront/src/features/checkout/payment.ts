import "server-only"
import { z } from "zod"
import { isDemo } from "@/config/environment"
import type { Cart } from "../cart/cart"
import { callStore } from "../cart/call-store"
import { fetchCart } from "../cart/cart-api"

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

/** States of a session in which money has moved or is moving: it must not be replaced. */
const UNDER_WAY = ["authorized", "captured", "requires_more", "pending_authorization"]

/** True when completing this cart now would give `outcome`, or is already doing so. */
function isReady(cart: Cart, provider: string, outcome: DemoOutcome): boolean {
  return (cart.payment?.sessions ?? []).some(
    (session) =>
      UNDER_WAY.includes(session.status) ||
      (session.provider_id === provider &&
        session.status === "pending" &&
        session.amount === cart.total &&
        (session.data?.outcome ?? "approved") === outcome)
  )
}

/**
 * Makes sure that the cart has a payment session that will give `outcome`. One that fits is left alone: making a
 * new one deletes the old, which must not happen under a completion that another click has begun. When two clicks
 * make one at the same time the backend refuses one of them (with a 500); what counts is what stands afterwards.
 * @returns false when there is none.
 */
export async function ensurePaymentSession(
  cart: Cart,
  provider: string,
  outcome: DemoOutcome
): Promise<boolean> {
  if (isReady(cart, provider, outcome)) return true
  try {
    if (await createSession(cart.id, provider, outcome)) return true
  } catch (error) {
    console.error("Preparing a payment failed", error)
  }
  const now = await fetchCart(cart.id)
  return now !== null && (now.completed || isReady(now, provider, outcome))
}

async function createSession(cartId: string, provider: string, outcome: DemoOutcome): Promise<boolean> {
  const collection = await callStore("/store/payment-collections", {
    schema: collectionReply,
    method: "POST",
    body: { cart_id: cartId },
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
