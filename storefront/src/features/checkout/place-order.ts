import "server-only"
import type { Locale } from "@/i18n/locales"
import { fetchCart } from "../cart/cart-api"
import { forgetCart, readCartId } from "../cart/cart-cookie"
import type { CartNotice } from "../cart/cart-notice"
import { refreshCart } from "../cart/load-cart"
import { fingerprint } from "../cart/signed-value"
import { type KnownOrder, orderOfCart, rememberOrder } from "../orders/orders-cookie"
import { completeCart } from "./complete-cart"
import { type DemoOutcome, ensurePaymentSession, paymentProvider } from "./payment"

/** What the buyer agreed to on the payment page. */
export type PayRequest = {
  /** Fingerprint of the cart that page showed. */
  mark: string
  /** The total it showed, céntimos. */
  total: number
  outcome: DemoOutcome
  acceptsTerms: boolean
}

type Step = "carrito" | "datos" | "entrega" | "pago"
type Outcome = { kind: "order"; order: KnownOrder } | { kind: "back"; to: Step; notice: CartNotice | null }

export type Placing =
  { kind: "order"; orderId: string } | { kind: "back"; to: Step; notice: CartNotice | null }

/** Payments under way in this process: a double click waits for the first click's answer. */
const underWay = new Map<string, Promise<Outcome>>()

/**
 * Places the order of the payment page that was shown. Twice is once: a second click, a second tab or the page
 * found again with the back button lead to the order that exists.
 */
export async function placeOrder(request: PayRequest, locale: Locale): Promise<Placing> {
  const paid = await orderOfCart(request.mark)
  if (paid) return { kind: "order", orderId: paid.id }

  const cartId = await readCartId()
  if (!cartId) return { kind: "back", to: "carrito", notice: null }
  // The page showed another cart than the browser has now, and not one that became an order here.
  if (fingerprint(cartId) !== request.mark)
    return { kind: "back", to: "carrito", notice: { kind: "try_again" } }

  let running = underWay.get(cartId)
  if (!running) {
    running = pay(cartId, request, locale).finally(() => underWay.delete(cartId))
    underWay.set(cartId, running)
  }
  const outcome = await running
  if (outcome.kind === "back") return outcome
  await rememberOrder(outcome.order)
  await forgetCart()
  return { kind: "order", orderId: outcome.order.id }
}

const back = (to: Step, notice: CartNotice | null = null): Outcome => ({ kind: "back", to, notice })

async function pay(cartId: string, request: PayRequest, locale: Locale): Promise<Outcome> {
  const stale = await fetchCart(cartId)
  if (!stale) return back("carrito")
  if (stale.completed) return complete(cartId, request, locale)
  if (!request.acceptsTerms) return back("pago", { kind: "accept_terms" })

  const { cart, payable } = await refreshCart(stale, locale)
  if (cart.lines.length === 0) return back("carrito")
  if (!payable) return back("carrito", { kind: "stock_gone" })
  if (!cart.email || !cart.address?.street) return back("datos")
  if (!cart.delivery) return back("entrega", { kind: "choose_delivery" })
  if (cart.total !== request.total) {
    return back("pago", { kind: "total_changed", before: request.total, now: cart.total })
  }

  const provider = await paymentProvider(cart.regionId)
  if (!provider || !(await ensurePaymentSession(cart, provider, request.outcome))) {
    return back("pago", { kind: "try_again" })
  }
  return complete(cartId, request, locale)
}

async function complete(cartId: string, request: PayRequest, locale: Locale): Promise<Outcome> {
  const completion = await completeCart(cartId)
  switch (completion.kind) {
    case "order":
      return { kind: "order", order: { id: completion.orderId, secret: cartId } }
    case "declined":
      return back("pago", { kind: "payment_declined" })
    case "stock_gone":
      return back("carrito", { kind: "stock_gone" })
    case "withdrawn":
      return back("carrito", { kind: "withdrawn" })
    case "price_changed":
      return askAgain(cartId, request, locale)
    case "unknown":
      return back("pago", { kind: "payment_unknown" })
    case "refused":
      console.error(`The backend refused to complete ${fingerprint(cartId)}: ${completion.code}`)
      return back("pago", { kind: "try_again" })
  }
}

/** A price turned between the last look at the cart and its completion, as when a fair closes: nothing was charged. */
async function askAgain(cartId: string, request: PayRequest, locale: Locale): Promise<Outcome> {
  const stale = await fetchCart(cartId)
  if (!stale) return back("carrito")
  const { cart } = await refreshCart(stale, locale)
  if (cart.total === request.total) return back("pago", { kind: "try_again" })
  return back("pago", { kind: "total_changed", before: request.total, now: cart.total })
}
