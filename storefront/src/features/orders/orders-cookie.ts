import "server-only"
import { cookies } from "next/headers"
import { cookieOptions } from "../cart/cookie-options"
import { fingerprint, sign, verify } from "../cart/signed-value"

const COOKIE = "tejido_orders"
const ONE_YEAR = 365 * 24 * 60 * 60
/** The newest orders only: a cookie holds 4,096 bytes. */
const MOST = 20
const PAIR = /^order_\w{10,60}:cart_\w{10,60}$/

/** An order this browser may see, with the order's own secret: the id of the cart it came from. */
export type KnownOrder = { id: string; secret: string }

/** The orders this browser placed or looked up, the newest first. */
export async function knownOrders(): Promise<KnownOrder[]> {
  const value = verify((await cookies()).get(COOKIE)?.value, "orders")
  if (!value) return []
  return value
    .split("/")
    .filter((pair) => PAIR.test(pair))
    .map((pair) => {
      const [id = "", secret = ""] = pair.split(":")
      return { id, secret }
    })
}

/** Lets this browser see an order. */
export async function rememberOrder(order: KnownOrder): Promise<void> {
  const others = (await knownOrders()).filter((known) => known.id !== order.id)
  const pairs = [order, ...others].slice(0, MOST).map((known) => `${known.id}:${known.secret}`)
  ;(await cookies()).set(COOKIE, sign(pairs.join("/"), "orders"), cookieOptions(ONE_YEAR))
}

/** The order that the cart with this fingerprint became, if this browser placed it. */
export async function orderOfCart(mark: string): Promise<KnownOrder | null> {
  return (await knownOrders()).find((known) => fingerprint(known.secret) === mark) ?? null
}
