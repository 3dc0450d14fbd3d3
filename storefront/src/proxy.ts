import { type NextRequest, NextResponse } from "next/server"
import { FORM_BYTES } from "@/features/panel/form/form-bytes"
import { shopUrl } from "@/config/environment"
import { isForeign } from "@/features/panel/session/is-foreign"
import { isStale } from "@/features/panel/session/known-actions"
import { PATH_HEADER } from "@/features/panel/session/panel-path"
import { refusedForm } from "@/features/panel/session/refused-form"

const development = process.env.NODE_ENV === "development"

/**
 * Stands before the staff panel, and before nothing else: the shop's pages are static and know no nonce. Gives every
 * page its own Content-Security-Policy and tells caches, search engines and other sites to keep away. Who may see
 * what is not decided here but by the API, on every request.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64")
  const policy = contentSecurityPolicy(nonce)
  const refusal = request.method === "POST" ? await refuse(request) : null
  const response = refusal ?? NextResponse.next({ request: { headers: passOn(request, policy) } })
  response.headers.set("Content-Security-Policy", policy)
  response.headers.set("Cache-Control", "no-store")
  response.headers.set("X-Robots-Tag", "noindex, nofollow")
  // Links in mails carry a token in their query: nobody may learn it from a referrer. Not `no-referrer`, under which
  // browsers send forms with the origin "null", and Server Actions refuse those.
  response.headers.set("Referrer-Policy", "strict-origin")
  return response
}

// Photos flow through to the API as they come and are no pages: here Next would keep each piece in memory first.
export const config = { matcher: ["/panel", "/panel/((?!fotos/subidas(?:/|$)).*)"] }

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    // In development Next shows errors in styles of its own making.
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    // Of the till of a fair's table, which goes on without a line.
    "worker-src 'self'",
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

/** Answers the forms that Server Actions would end in an error page or in none; see {@link refusedForm}. */
async function refuse(request: NextRequest): Promise<NextResponse | null> {
  if (isForeign(request.headers, new URL(shopUrl()).host)) return refusedForm("foreign", request)
  if (Number(request.headers.get("content-length") ?? 0) > FORM_BYTES)
    return refusedForm("too_large", request)
  const scripted = request.headers.has("next-action")
  if (scripted || !request.headers.get("content-type")?.startsWith("multipart/form-data")) return null
  try {
    const form = await request.formData()
    return isStale(form) ? refusedForm("stale", request, form) : null
  } catch {
    return null // unreadable: Next says so
  }
}
