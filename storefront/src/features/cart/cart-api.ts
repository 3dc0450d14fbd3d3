import "server-only"
import { z } from "zod"
import { callStore, type StoreReply } from "./call-store"
import { type Cart, CART_FIELDS, cartSchema } from "./cart"

const cartReply = z.object({ cart: cartSchema.nullish() }).transform((reply) => reply.cart ?? null)
const deletedReply = z.object({ parent: cartSchema.nullish() }).transform((reply) => reply.parent ?? null)

const withFields = (path: string) => `${path}?fields=${encodeURIComponent(CART_FIELDS)}`
const cartPath = (id: string, rest = "") => withFields(`/store/carts/${encodeURIComponent(id)}${rest}`)

/** The backend's name for a locale of the shop's paths. */
export function contentLocale(locale: string): string {
  return locale === "en" ? "en" : "es-PE"
}

/** The cart, or null when the backend does not know it. */
export async function fetchCart(id: string): Promise<Cart | null> {
  const reply = await callStore(cartPath(id), cartReply)
  return reply.ok ? reply.data : null
}

/** A new, empty cart in the one region the shop sells to. */
export async function createCart(locale: string): Promise<Cart> {
  const regions = z.object({ regions: z.array(z.object({ id: z.string(), currency_code: z.string() })) })
  const region = await callStore("/store/regions?fields=id,currency_code", regions)
  const regionId = region.ok ? region.data.regions.find((each) => each.currency_code === "pen")?.id : undefined
  if (!regionId) throw new Error("The backend has no region that sells in soles")
  const reply = await callStore(withFields("/store/carts"), cartReply, {
    method: "POST",
    body: { region_id: regionId, locale: contentLocale(locale) },
  })
  if (!reply.ok || !reply.data) throw new Error(`The backend made no cart: ${reply.ok ? "empty" : reply.message}`)
  return reply.data
}

export function addLine(
  cartId: string,
  line: { variantId: string; quantity: number; seenPrice: number },
): Promise<StoreReply<Cart | null>> {
  return callStore(cartPath(cartId, "/line-items"), cartReply, {
    method: "POST",
    body: { variant_id: line.variantId, quantity: line.quantity, metadata: { seen_price: line.seenPrice } },
  })
}

/** Sets a line's quantity, which makes Medusa price it anew; `seenPrice` notes that the buyer was told. */
export function updateLine(
  cartId: string,
  lineId: string,
  change: { quantity: number; seenPrice?: number },
): Promise<StoreReply<Cart | null>> {
  return callStore(cartPath(cartId, `/line-items/${encodeURIComponent(lineId)}`), cartReply, {
    method: "POST",
    body: {
      quantity: change.quantity,
      ...(change.seenPrice === undefined ? {} : { metadata: { seen_price: change.seenPrice } }),
    },
  })
}

export function deleteLine(cartId: string, lineId: string): Promise<StoreReply<Cart | null>> {
  return callStore(cartPath(cartId, `/line-items/${encodeURIComponent(lineId)}`), deletedReply, { method: "DELETE" })
}

/** Changes the cart itself: e-mail, address, language. */
export function updateCart(cartId: string, body: Record<string, unknown>): Promise<StoreReply<Cart | null>> {
  return callStore(cartPath(cartId), cartReply, { method: "POST", body })
}
