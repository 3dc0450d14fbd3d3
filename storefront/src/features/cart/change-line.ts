import "server-only"
import { deleteLine, updateLine } from "./cart-api"
import { rememberCart } from "./cart-cookie"
import type { CartNotice } from "./cart-notice"
import { openCart } from "./load-cart"
import { readQuantity } from "./put-in-cart"
import { variantsNow } from "./variants-now"

/**
 * Sets the quantity of a line of this browser's cart. `step` is what the − and + buttons add to the typed number.
 * Null when there is nothing to say: it worked, or the line is no longer there (another tab took it out).
 */
export async function changeQuantity(
  lineId: string,
  typed: string,
  step: number
): Promise<CartNotice | null> {
  const cart = await openCart()
  const line = cart?.lines.find((each) => each.id === lineId)
  if (!cart || !line) return null

  const base = readQuantity(typed)
  if (base === null) return { kind: "bad_quantity", variantId: line.variantId }
  const quantity = base + step
  if (quantity < 1) return removeLine(lineId)

  const now = (await variantsNow([line.variantId], cart.regionId)).get(line.variantId)
  if (now && now.available !== null && quantity > now.available) {
    const about = { variantId: line.variantId, title: line.title }
    return now.available === 0
      ? { kind: "sold_out", ...about }
      : { kind: "over_stock", ...about, asked: quantity, available: now.available }
  }
  const reply = await updateLine(cart.id, line.id, { quantity })
  if (!reply.ok || !reply.data) return { kind: "try_again" }
  await rememberCart(reply.data)
  return null
}

/** Takes a line out; the notice carries what is needed to put it back. */
export async function removeLine(lineId: string): Promise<CartNotice | null> {
  const cart = await openCart()
  const line = cart?.lines.find((each) => each.id === lineId)
  if (!cart || !line) return null
  const reply = await deleteLine(cart.id, line.id)
  if (!reply.ok || !reply.data) return { kind: "try_again" }
  await rememberCart(reply.data)
  return { kind: "removed", title: line.title, variantId: line.variantId, quantity: line.quantity }
}

/** Notes that the buyer has read the new price of a line. */
export async function acceptPrice(lineId: string): Promise<CartNotice | null> {
  const cart = await openCart()
  const line = cart?.lines.find((each) => each.id === lineId)
  if (!cart || !line) return null
  const reply = await updateLine(cart.id, line.id, { quantity: line.quantity, seenPrice: line.unitPrice })
  return reply.ok ? null : { kind: "try_again" }
}
