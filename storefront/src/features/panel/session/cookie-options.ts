import "server-only"
import { shopUrl } from "@/config/environment"

/**
 * How every cookie of the panel is set: for its own pages only. Without `maxAgeSeconds` it goes when the browser
 * closes. `secure` follows the shop's own address.
 */
export function panelCookie(maxAgeSeconds?: number) {
  return {
    httpOnly: true,
    sameSite: "lax" as const,
    secure: shopUrl().startsWith("https:"),
    path: "/panel",
    ...(maxAgeSeconds === undefined ? {} : { maxAge: maxAgeSeconds }),
  }
}
