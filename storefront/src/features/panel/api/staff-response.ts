import "server-only"
import { headers } from "next/headers"
import { apiUrl, revalidateSecret } from "@/config/environment"
import { clientAddress } from "../session/client-address"
import { sessionToken } from "../session/session-cookie"
import { StaffRefusal, StaffUnavailable } from "./staff-refusal"

export type StaffQuery = Record<string, string | number | readonly string[] | null | undefined>

export type StaffRequest = {
  method?: "GET" | "POST" | "DELETE"
  /** Sent as JSON, or as it is when it is a form with files. */
  body?: unknown
  query?: StaffQuery
  /** In place of the session's token: an actorless one, or null for none at all. */
  token?: string | null
  /** Milliseconds to wait for the answer to begin. */
  timeout?: number
}

const TIMEOUT_MS = 15_000

/** In whose name the API is asked, and from where: the session of this request, or another token. */
export async function staffHeaders(given?: string | null): Promise<Record<string, string>> {
  const token = given === undefined ? await sessionToken() : given
  const address = await clientAddress()
  const secret = revalidateSecret()
  const userAgent = (await headers()).get("user-agent")
  return {
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(address && secret ? { "x-client-address": address, "x-shop-secret": secret } : {}),
    ...(userAgent ? { "user-agent": userAgent.slice(0, 400) } : {}),
  }
}

/**
 * Asks the API in the name of whoever is signed in, and gives back its successful answer unread: for downloads that
 * are passed on as they come. Everything else goes through {@link staffFetch}.
 * @param path from `/staff/…` or `/auth/…` on; encode the segments that come from outside.
 * @throws StaffRefusal for a 4xx, StaffUnavailable for anything else that is no success.
 */
export async function staffResponse(path: string, request: StaffRequest = {}): Promise<Response> {
  const { method = "GET", body, timeout = TIMEOUT_MS } = request
  const url = new URL(apiUrl() + path)
  for (const [name, value] of Object.entries(request.query ?? {})) {
    if (value === null || value === undefined) continue
    if (typeof value === "object") for (const each of value) url.searchParams.append(name, each)
    else url.searchParams.set(name, String(value))
  }
  const isForm = body instanceof FormData
  const controller = new AbortController()
  // Only the wait for the answer is limited: a long export may take its time once it flows.
  const timer = setTimeout(() => controller.abort(new Error(`no answer in ${timeout} ms`)), timeout)
  let response: Response
  try {
    response = await fetch(url, {
      method,
      headers: {
        accept: "application/json",
        ...(await staffHeaders(request.token)),
        ...(body === undefined || isForm ? {} : { "content-type": "application/json" }),
      },
      body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
      cache: "no-store",
      signal: controller.signal,
    })
  } catch (cause) {
    throw new StaffUnavailable(`${method} ${path} got no answer`, { cause })
  } finally {
    clearTimeout(timer)
  }
  if (response.ok) return response
  const answer: unknown = await response.json().catch(() => null)
  const said = typeof answer === "object" && answer !== null ? (answer as Record<string, unknown>) : {}
  const text = (value: unknown) => (typeof value === "string" ? value : null)
  const message = `${method} ${path}: ${response.status} ${text(said.message) ?? ""}`
  if (response.status >= 500) throw new StaffUnavailable(message)
  throw new StaffRefusal(message, {
    status: response.status,
    code: text(said.code) ?? text(said.type),
    details: said.details,
    retryAfter: Number(response.headers.get("retry-after")) || null,
    codes: Array.isArray(said.problems) ? said.problems.flatMap((each) => text(each?.code) ?? []) : [],
  })
}
