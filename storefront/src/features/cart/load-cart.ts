import "server-only"
import { backendLocale, type Locale } from "@/i18n/locales"
import type { Cart } from "./cart"
import { fetchCart, updateCart, updateLine } from "./cart-api"
import { readCartId } from "./cart-cookie"
import { blocksCheckout, lineProblems, type LineProblem } from "./line-problems"
import { variantsNow } from "./variants-now"

export type LoadedCart = {
  cart: Cart
  /** What the buyer must be told, per line id. */
  problems: Map<string, LineProblem[]>
  /** False while a line cannot be sold as it stands, or there is none. */
  payable: boolean
}

/** This browser's cart while it can still be changed; null when there is none, it is unknown or it is paid. */
export async function openCart(): Promise<Cart | null> {
  const id = await readCartId()
  const cart = id ? await fetchCart(id) : null
  return cart && !cart.completed ? cart : null
}

/**
 * This browser's cart, brought up to date: today's prices (Medusa keeps the price of the day a line was put in
 * and would charge it) and titles in the language of the page. What the buyer saw stays in the line's
 * `seen_price`, so a change is told until they say that they know.
 */
export async function loadCart(locale: Locale): Promise<LoadedCart | null> {
  const cart = await openCart()
  return cart && refreshCart(cart, locale)
}

export async function refreshCart(stale: Cart, locale: Locale): Promise<LoadedCart> {
  let cart = stale
  if (cart.locale !== backendLocale(locale)) {
    const reply = await updateCart(cart.id, { locale: backendLocale(locale) })
    if (reply.ok && reply.data) cart = reply.data
  }
  const variants = await variantsNow(
    cart.lines.map((line) => line.variantId),
    cart.regionId
  )
  for (const line of cart.lines) {
    const now = variants.get(line.variantId)
    if (!now || now.price === line.unitPrice) continue
    const reply = await updateLine(cart.id, line.id, {
      quantity: line.quantity,
      seenPrice: line.seenPrice ?? line.unitPrice,
    })
    // Refused when the stock no longer covers the line, which its own problem already says.
    if (reply.ok && reply.data) cart = reply.data
  }
  const problems = lineProblems(cart.lines, variants)
  return { cart, problems, payable: cart.lines.length > 0 && !blocksCheckout(problems) }
}
