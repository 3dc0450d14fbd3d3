import "server-only"
import { z } from "zod"
import { backendLocale, type Locale } from "@/i18n/locales"
import { solesRegionId } from "@/lib/api/region"
import { StoreError } from "@/lib/api/store-error"
import { callStore, type StoreReply } from "./call-store"
import type { AddedFrom } from "./added-from"
import { type Cart, CART_FIELDS, cartSchema } from "./cart"

const cartReply = z.object({ cart: cartSchema.nullish() }).transform((reply) => reply.cart ?? null)
const deletedReply = z.object({ parent: cartSchema.nullish() }).transform((reply) => reply.parent ?? null)

const withFields = (path: string) => `${path}?fields=${encodeURIComponent(CART_FIELDS)}`
const cartPath = (id: string, rest = "") => withFields(`/store/carts/${encodeURIComponent(id)}${rest}`)

/** The cart, or null when the backend does not know it. */
export async function fetchCart(id: string): Promise<Cart | null> {
  const reply = await callStore(cartPath(id), { schema: cartReply })
  return reply.ok ? reply.data : null
}

/** A new, empty cart in the one region that sells in soles. */
export async function createCart(locale: Locale): Promise<Cart> {
  const reply = await callStore(withFields("/store/carts"), {
    schema: cartReply,
    method: "POST",
    body: { region_id: await solesRegionId(), locale: backendLocale(locale) },
  })
  if (!reply.ok || !reply.data) throw new StoreError("contract", "The backend refused to make a cart")
  return reply.data
}

/**
 * Adds a line; `seenPrice` (céntimos) is the price the buyer is being shown today, `from` the fair and the stand from
 * whose page it comes.
 */
export function addLine(
  cartId: string,
  line: { variantId: string; quantity: number; seenPrice: number; from: AddedFrom | null }
): Promise<StoreReply<Cart | null>> {
  return callStore(cartPath(cartId, "/line-items"), {
    schema: cartReply,
    method: "POST",
    body: {
      variant_id: line.variantId,
      quantity: line.quantity,
      metadata: { ...line.from, seen_price: line.seenPrice },
    },
  })
}

/** Sets a line's quantity, which makes Medusa price it anew; `seenPrice` notes what the buyer has been shown. */
export function updateLine(
  cartId: string,
  lineId: string,
  change: { quantity: number; seenPrice?: number }
): Promise<StoreReply<Cart | null>> {
  return callStore(cartPath(cartId, `/line-items/${encodeURIComponent(lineId)}`), {
    schema: cartReply,
    method: "POST",
    body: {
      quantity: change.quantity,
      ...(change.seenPrice === undefined ? {} : { metadata: { seen_price: change.seenPrice } }),
    },
  })
}

export function deleteLine(cartId: string, lineId: string): Promise<StoreReply<Cart | null>> {
  return callStore(cartPath(cartId, `/line-items/${encodeURIComponent(lineId)}`), {
    schema: deletedReply,
    method: "DELETE",
  })
}

/** Changes the cart itself: e-mail, address, language. */
export function updateCart(cartId: string, body: Record<string, unknown>): Promise<StoreReply<Cart | null>> {
  return callStore(cartPath(cartId), { schema: cartReply, method: "POST", body })
}

/** Chooses how the cart is delivered. */
export function chooseShipping(cartId: string, optionId: string): Promise<StoreReply<Cart | null>> {
  return callStore(cartPath(cartId, "/shipping-methods"), {
    schema: cartReply,
    method: "POST",
    body: { option_id: optionId },
  })
}
