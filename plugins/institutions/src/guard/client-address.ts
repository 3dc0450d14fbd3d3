import { timingSafeEqual } from "node:crypto"
import { isIP } from "node:net"
import type { MedusaRequest } from "@medusajs/framework/http"

/**
 * The network address of the person who asks. The panel calls this API from the shop's server, so the socket tells
 * only where that is: the shop passes on whom it serves in `x-client-address`, and proves with the secret that both
 * share (`REVALIDATE_SECRET`, in `x-shop-secret`) that it may say so. From anybody else the header counts for nothing.
 */
export function clientAddress(req: Pick<MedusaRequest, "headers" | "socket">): string | null {
  const told = req.headers["x-client-address"]
  if (typeof told === "string" && isIP(told) && isShop(req.headers["x-shop-secret"])) return told
  // A socket that takes both kinds of address dresses the old kind as the new one.
  return req.socket?.remoteAddress?.replace(/^::ffff:(?=\d+\.)/i, "") ?? null
}

function isShop(given: string | string[] | undefined): boolean {
  const secret = Buffer.from(process.env.REVALIDATE_SECRET ?? "")
  const offered = Buffer.from(typeof given === "string" ? given : "")
  return secret.length > 0 && secret.length === offered.length && timingSafeEqual(secret, offered)
}
