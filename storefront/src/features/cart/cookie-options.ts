import "server-only"

/** How every cookie of the purchase is set. `secure` follows the shop's own address. */
export function cookieOptions(maxAgeSeconds: number, httpOnly = true) {
  return {
    httpOnly,
    sameSite: "lax" as const,
    secure: process.env.TEJIDO_SHOP_URL?.startsWith("https:") ?? false,
    path: "/",
    maxAge: maxAgeSeconds,
  }
}
