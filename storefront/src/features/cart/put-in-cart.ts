import "server-only"
import type { Locale } from "@/i18n/locales"
import type { AddedFrom } from "./added-from"
import { addLine, createCart } from "./cart-api"
import { rememberCart } from "./cart-cookie"
import type { CartNotice } from "./cart-notice"
import { openCart } from "./load-cart"
import { variantsNow } from "./variants-now"

const VARIANT_ID = /^variant_[0-9A-Za-z]{1,40}$/

/** A quantity as typed: a whole number from 1 to 999, or null. */
export function readQuantity(raw: string): number | null {
  return /^\s*\d{1,3}\s*$/.test(raw) && Number(raw) > 0 ? Number(raw) : null
}

/**
 * Puts pieces of a variant in this browser's cart, making the cart on the first one. Never more than there are:
 * then nothing changes and the notice says how many are left.
 */
export async function putInCart(
  request: { variantId: string; quantity: string; from?: AddedFrom | null },
  locale: Locale
): Promise<CartNotice> {
  const quantity = readQuantity(request.quantity || "1")
  if (quantity === null) return { kind: "bad_quantity", variantId: request.variantId }
  if (!VARIANT_ID.test(request.variantId)) return { kind: "unknown_product" }

  const cart = (await openCart()) ?? (await createCart(locale))
  const now = (await variantsNow([request.variantId], cart.regionId)).get(request.variantId)
  if (!now) return { kind: "unknown_product" }

  const line = cart.lines.find((each) => each.variantId === request.variantId)
  const wanted = (line?.quantity ?? 0) + quantity
  if (now.available !== null && wanted > now.available) {
    const about = { variantId: request.variantId, title: line?.title ?? "" }
    return now.available === 0
      ? { kind: "sold_out", ...about }
      : { kind: "over_stock", ...about, asked: wanted, available: now.available }
  }

  // Added and never set, so that two tabs at once both count: Medusa locks the cart, and joins lines of one variant
  // whose metadata are the same: what lies there already keeps the fair that it came from.
  const seenPrice = line?.seenPrice ?? now.price
  const from = line ? line.from : (request.from ?? null)
  const reply = await addLine(cart.id, { variantId: request.variantId, quantity, seenPrice, from })
  if (!reply.ok || !reply.data) return { kind: "try_again" }
  await rememberCart(reply.data)
  return {
    kind: "added",
    title: reply.data.lines.find((each) => each.variantId === request.variantId)?.title ?? "",
  }
}
