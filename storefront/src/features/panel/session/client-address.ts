import "server-only"
import { isIP } from "node:net"
import { headers } from "next/headers"

/**
 * The network address of the person who asks, for lock-outs and the audit log, or null. It is the last entry of
 * `X-Forwarded-For`, the only one that the proxy in front has written; the rest is what the caller says of itself, and
 * without a proxy all of it is: Next keeps a header that comes. More proxies in front: `TEJIDO_PROXIES` is their number.
 */
export async function clientAddress(): Promise<string | null> {
  const hops = ((await headers()).get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim())
  const proxies = Math.max(1, Number(process.env.TEJIDO_PROXIES) || 1)
  const address = (hops.at(-proxies) ?? hops[0] ?? "").replace(/^::ffff:(?=\d+\.)/, "")
  return isIP(address) ? address : null
}
