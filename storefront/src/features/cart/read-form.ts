import "server-only"

/** No form of the shop comes near this; beyond it nothing is read any further. */
const MAX_BYTES = 16 * 1024 * 1024

export type FormReading =
  { ok: true; form: FormData } | { ok: false; reason: "too_large" | "foreign" | "unreadable" }

/**
 * Reads a posted form, refusing what another site sent and what is absurdly large.
 *
 * The forms post to route handlers and not to Server Actions, which answer 500 to a body over their limit and
 * a bare "not found" to a page that outlived a deployment.
 */
export async function readForm(request: Request): Promise<FormReading> {
  if (isForeign(request)) return { ok: false, reason: "foreign" }
  const body = await readCapped(request)
  if (!body) return { ok: false, reason: "too_large" }
  try {
    const contentType = request.headers.get("content-type") ?? ""
    const form = await new Response(body, { headers: { "content-type": contentType } }).formData()
    return { ok: true, form }
  } catch {
    return { ok: false, reason: "unreadable" }
  }
}

/** True when the browser says that a page of another origin sent this. */
function isForeign(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site")
  if (site) return site !== "same-origin" && site !== "none"
  const origin = request.headers.get("origin")
  if (!origin) return false
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host")
  try {
    return new URL(origin).host !== host
  } catch {
    return true // "null": a sandboxed frame or a privacy redirect, never our own form
  }
}

async function readCapped(request: Request): Promise<Blob | null> {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_BYTES) return null
  const chunks: BlobPart[] = []
  let size = 0
  if (request.body) {
    const reader = request.body.getReader()
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.byteLength
      if (size > MAX_BYTES) {
        await reader.cancel()
        return null
      }
      chunks.push(part.value)
    }
  }
  return new Blob(chunks)
}

/** A field as text, never a file; missing is "". */
export function textField(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value : ""
}
