import "server-only"
import { apiUrl, shopUrl } from "@/config/environment"
import { staffHeaders } from "../api/staff-response"
import { isForeign } from "../session/is-foreign"
import { photoProblem } from "./photo-problem"

/** Where browsers upload photos to. */
export const UPLOADS_PATH = "/panel/fotos/subidas"
const API_PATH = "/staff/photos/uploads"

/** What tus says in headers (tus.io/protocols/resumable-upload, 1.0.0), in both directions. */
const ASKED = [
  "tus-resumable",
  "upload-length",
  "upload-metadata",
  "upload-offset",
  "content-type",
  "content-length",
]
const ANSWERED = [
  "tus-resumable",
  "upload-length",
  "upload-offset",
  "upload-expires",
  "x-photo-id",
  "retry-after",
]

// A piece of a photo: the API takes larger ones, a phone on a bad line should not send them.
const LARGEST_PIECE = 6 * 1024 * 1024

/**
 * Passes one step of an upload on to the API without keeping any of it, with the session of whoever is signed in; a
 * line that breaks on one side breaks on the other. Refusals come back as `{ code, text }` in the reader's language.
 * @param segments what follows {@link UPLOADS_PATH}: nothing, or the upload's id.
 */
export async function passUpload(request: Request, segments: readonly string[]): Promise<Response> {
  const [id, ...rest] = segments
  const isNew = request.method === "POST"
  if (rest.length > 0 || isNew === (id !== undefined) || (id && !/^[\w-]{1,100}$/.test(id)))
    return answer(404)
  if (isForeign(request.headers, new URL(shopUrl()).host)) return answer(403)
  if (Number(request.headers.get("content-length") ?? 0) > LARGEST_PIECE) return answer(413)
  let response: Response
  try {
    response = await fetch(`${apiUrl()}${API_PATH}${id ? `/${id}` : ""}`, {
      method: request.method,
      headers: { ...(await staffHeaders()), ...picked(request.headers, ASKED) },
      body: request.body,
      cache: "no-store",
      signal: request.signal,
      // Not in the types of the DOM, and needed for a body that flows.
      ...{ duplex: "half" },
    })
  } catch {
    return answer(504)
  }
  const headers = new Headers(picked(response.headers, ANSWERED))
  const made = response.headers.get("location")
  if (made) headers.set("location", `${UPLOADS_PATH}/${encodeURIComponent(made.split("/").pop() ?? "")}`)
  if (response.ok) return answer(response.status, null, headers)
  const said = (await response.json().catch(() => null)) as { code?: unknown } | null
  const code = typeof said?.code === "string" ? said.code : null
  const text = code === null ? null : (await photoProblem())(code)
  return answer(response.status, request.method === "HEAD" ? null : { code, text }, headers)
}

function picked(from: Headers, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (from.has(name) ? [[name, from.get(name) ?? ""]] : [])))
}

function answer(status: number, body: object | null = null, headers = new Headers()): Response {
  headers.set("cache-control", "no-store")
  if (body === null) return new Response(null, { status, headers })
  headers.set("content-type", "application/json")
  return new Response(JSON.stringify(body), { status, headers })
}
