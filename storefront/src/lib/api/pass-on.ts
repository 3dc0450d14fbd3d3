import "server-only"
import { apiUrl } from "@/config/environment"

/** Who may keep an answer for how long, and what it has to be. */
type Kind = { contentType: RegExp; seconds: number; staleSeconds?: number }

const TIMEOUT_MS = 10_000
const MOST_BYTES = 8 * 1024 * 1024

/**
 * Hands on a public document of the backend under the shop's own address, which is the issuer's: certificates name
 * their keys, status lists and vocabulary there. Open to every origin, since anybody may check a certificate; says
 * nothing that the backend did not say, 404 for what it does not have and 503 when it does not answer.
 */
export async function passOn(
  path: string,
  { contentType, seconds, staleSeconds = 0 }: Kind
): Promise<Response> {
  let answer: Response
  let body: ArrayBuffer
  try {
    answer = await fetch(apiUrl() + path, { cache: "no-store", signal: AbortSignal.timeout(TIMEOUT_MS) })
    body = await answer.arrayBuffer()
  } catch (cause) {
    console.error(`${path} got no answer`, cause)
    return unavailable()
  }
  if (answer.status >= 400 && answer.status < 500) return plain(404)
  const type = answer.headers.get("content-type") ?? ""
  if (!answer.ok || !contentType.test(type) || body.byteLength > MOST_BYTES) {
    console.error(`${path} answered ${answer.status} ${type}`)
    return unavailable()
  }
  return new Response(body, {
    headers: {
      "content-type": type,
      "cache-control": `public, max-age=${seconds}${staleSeconds ? `, stale-if-error=${staleSeconds}` : ""}`,
      "access-control-allow-origin": "*",
    },
  })
}

const unavailable = () => plain(503, { "retry-after": "30" })

function plain(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, {
    status,
    headers: { "cache-control": "no-store", "access-control-allow-origin": "*", ...headers },
  })
}
