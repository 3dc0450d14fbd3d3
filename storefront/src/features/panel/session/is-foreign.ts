/**
 * True when the browser says that a page of another origin sent this. Server Actions compare `Origin` and `Host`
 * themselves, but let a request without an origin pass.
 * @param shopHost the public host, for a reverse proxy that tells only its own
 */
export function isForeign(headers: Headers, shopHost: string): boolean {
  const site = headers.get("sec-fetch-site")
  if (site) return site !== "same-origin" && site !== "none"
  const origin = headers.get("origin")
  if (!origin) return false
  const host = headers.get("x-forwarded-host") ?? headers.get("host")
  try {
    return ![host, shopHost].includes(new URL(origin).host)
  } catch {
    return true // "null": a sandboxed frame or a privacy redirect, never our own form
  }
}
