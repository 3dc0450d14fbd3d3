import { apiUrl } from "@/config/environment"

const PASSED_ON = ["content-type", "content-length", "etag", "last-modified"] as const

/**
 * Pictures, from the backend's `/static`. A route and not a rewrite, because rewrites are fixed when the shop is
 * built and the backend's address is known only when it runs. File names are unique per upload, hence immutable.
 */
export async function GET(request: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const { path } = await params
  // ".." would climb out of /static once the URL is normalised.
  if (path.some((segment) => /^\.+$/.test(decode(segment)) || /[/\\]/.test(decode(segment)))) {
    return new Response(null, { status: 404 })
  }
  const headers = new Headers()
  const etag = request.headers.get("if-none-match")
  if (etag) headers.set("if-none-match", etag)
  let answer: Response
  try {
    answer = await fetch(
      `${apiUrl()}/static/${path.map((segment) => encodeURIComponent(decode(segment))).join("/")}`,
      {
        headers,
        cache: "no-store",
        signal: AbortSignal.timeout(15_000),
      }
    )
  } catch {
    return new Response(null, { status: 504 })
  }
  if (answer.status !== 200 && answer.status !== 304) return new Response(null, { status: 404 })
  const out = new Headers({ "cache-control": "public, max-age=31536000, immutable" })
  for (const name of PASSED_ON) {
    const value = answer.headers.get(name)
    if (value) out.set(name, value)
  }
  // Only pictures leave by this door, whatever lies behind it.
  if (answer.status === 200 && !out.get("content-type")?.startsWith("image/"))
    return new Response(null, { status: 404 })
  return new Response(answer.body, { status: answer.status, headers: out })
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
