import "server-only"
import { createHmac, timingSafeEqual } from "node:crypto"

/**
 * Cookies that name a cart or an order are capabilities: whoever holds the id reads an address.
 * A value is signed so that an id learnt or guessed elsewhere cannot be planted in a browser's cookie.
 *
 * The key is derived from REVALIDATE_SECRET, the one secret the shop always has, and never used bare.
 */
function keyFor(purpose: string): Buffer {
  const secret = process.env.REVALIDATE_SECRET
  if (!secret) {
    throw new Error("REVALIDATE_SECRET is not set: the shop cannot sign its cookies")
  }
  return createHmac("sha256", secret).update(`tejido:cookie:${purpose}`).digest()
}

function signature(value: string, purpose: string): Buffer {
  return createHmac("sha256", keyFor(purpose)).update(value).digest()
}

/** `value` plus its signature, safe in a cookie. `value` must not contain characters a cookie refuses. */
export function sign(value: string, purpose: string): string {
  return `${value}.${signature(value, purpose).toString("base64url")}`
}

/** The value inside a signed string, or null when the signature is missing or not ours. */
export function verify(signed: string | undefined, purpose: string): string | null {
  if (!signed) return null
  const dot = signed.lastIndexOf(".")
  if (dot < 1) return null
  const value = signed.slice(0, dot)
  const given = Buffer.from(signed.slice(dot + 1), "base64url")
  const expected = signature(value, purpose)
  return given.length === expected.length && timingSafeEqual(given, expected) ? value : null
}

/** A short mark of a secret for use inside a page: tells two carts apart without showing either id. */
export function fingerprint(value: string): string {
  return signature(value, "fingerprint").toString("base64url").slice(0, 16)
}
