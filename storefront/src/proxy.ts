import { type NextRequest, NextResponse } from "next/server"
import { FORM_BYTES } from "@/features/panel/form/form-bytes"
import { isForeign } from "@/features/panel/session/is-foreign"
import { PATH_HEADER } from "@/features/panel/session/panel-path"
import { refusedForm } from "@/features/panel/session/refused-form"

const development = process.env.NODE_ENV === "development"

/**
 * Stands before the staff panel, and before nothing else: the shop's pages are static and know no nonce. Gives every
 * page its own Content-Security-Policy and tells caches, search engines and other sites to keep away. Who may see
 * what is not decided here but by the API, on every request.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64")
  const policy = contentSecurityPolicy(nonce)
  const refusal = request.method === "POST" ? refuse(request) : null
  const response = refusal
    ? refusedForm(refusal, request)
    : NextResponse.next({ request: { headers: passOn(request, policy) } })
  response.headers.set("Content-Security-Policy", policy)
  response.headers.set("Cache-Control", "no-store")
  response.headers.set("X-Robots-Tag", "noindex, nofollow")
  // Links in mails carry a token in their query: nobody may learn it from a referrer. Not `no-referrer`, under which
  // browsers send forms with the origin "null", and Server Actions refuse those.
  response.headers.set("Referrer-Policy", "strict-origin")
  return response
}

export const config = { matcher: ["/panel", "/panel/:path*"] }

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "object-src 'none'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ")
}

// Next takes the nonce for its own scripts from the policy in the request's headers.
function passOn(request: NextRequest, policy: string): Headers {
  const headers = new Headers(request.headers)
  headers.set("Content-Security-Policy", policy)
  headers.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search)
  return headers
}

/** Why a form is not even read: another site sent it, or it is larger than any form of the panel. */
function refuse(request: NextRequest): "foreign" | "too_large" | null {
  if (isForeign(request.headers)) return "foreign"
  return Number(request.headers.get("content-length") ?? 0) > FORM_BYTES ? "too_large" : null
}
