import "server-only"
import { redirect } from "next/navigation"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import { type LoadedCart, loadCart } from "../cart/load-cart"
import type { CheckoutStep } from "./steps"

/**
 * The cart for a step of the checkout, or on to the page that comes first: the cart when it is empty or cannot be
 * paid as it stands, the details or the delivery when they are missing.
 */
export async function requireStep(step: CheckoutStep, locale: Locale): Promise<LoadedCart> {
  const loaded = await loadCart(locale)
  if (!loaded?.payable) redirect(shopPath(locale, "carrito"))
  const { cart } = loaded
  if (step !== "datos" && !(cart.email && cart.address?.street)) redirect(shopPath(locale, "compra", "datos"))
  if (step === "pago" && !cart.delivery) redirect(shopPath(locale, "compra", "entrega"))
  return loaded
}
