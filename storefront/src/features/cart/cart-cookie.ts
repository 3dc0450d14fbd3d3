import "server-only"
import { cookies } from "next/headers"
import { cookieOptions } from "./cookie-options"
import { sign, verify } from "./signed-value"

const CART = "tejido_cart"
const COUNT = "tejido_cart_count"
const THIRTY_DAYS = 30 * 24 * 60 * 60
/** Medusa's cart ids: a prefix and a ULID. */
const CART_ID = /^cart_[0-9A-HJKMNP-TV-Z]{26}$/

/** The cart of this browser, or null when there is none or the cookie is not one we signed. */
export async function readCartId(): Promise<string | null> {
  const id = verify((await cookies()).get(CART)?.value, "cart")
  return id && CART_ID.test(id) ? id : null
}

/** Remembers the cart, and its number of pieces for the header (which reads it with JavaScript). */
export async function rememberCart(cart: { id: string; lines: { quantity: number }[] }): Promise<void> {
  const jar = await cookies()
  const count = cart.lines.reduce((sum, line) => sum + line.quantity, 0)
  jar.set(CART, sign(cart.id, "cart"), cookieOptions(THIRTY_DAYS))
  jar.set(COUNT, String(count), cookieOptions(THIRTY_DAYS, false))
}

export async function forgetCart(): Promise<void> {
  const jar = await cookies()
  jar.delete(CART)
  jar.delete(COUNT)
}
