import "server-only"
import type { z } from "zod"
import { apiUrl, publishableKey, revalidateSecret } from "@/config/environment"
import { backendLocale, type Locale } from "@/i18n/locales"
import { errorKind, StoreError } from "./store-error"

type Options<T> = {
  /** The answer is parsed by this at the edge and trusted inside. */
  schema: z.ZodType<T>
  method?: "GET" | "POST" | "DELETE"
  body?: unknown
  query?: Record<string, string | number | undefined>
  /** Adds `?locale=`, for answers with translated text. */
  locale?: Locale
  /** Cache tags that `/api/revalidate` can drop. Without `tags` and `revalidate` the answer is never cached. */
  tags?: string[]
  /** Seconds an answer may be kept. */
  revalidate?: number
  /** Milliseconds to wait for the answer. */
  timeout?: number
  /** Further headers that the path understands. */
  headers?: Record<string, string>
  /** The network address of whoever asks, where the backend counts tries by it; never with a kept answer. */
  asker?: string | null
}

const TIMEOUT_MS = 10_000

/**
 * The shop's only HTTP client towards the backend, on the server alone.
 * @param path from `/store/…` on; encode the segments that come from outside.
 * @throws StoreError, always: for a status other than 2xx, no answer in time, or an answer off the contract.
 */
export async function storeFetch<T>(path: string, options: Options<T>): Promise<T> {
  const { schema, method = "GET", body, locale, tags, revalidate, timeout = TIMEOUT_MS, asker } = options
  const url = new URL(apiUrl() + path)
  for (const [name, value] of Object.entries(options.query ?? {})) {
    if (value !== undefined) url.searchParams.set(name, String(value))
  }
  if (locale) url.searchParams.set("locale", backendLocale(locale))

  const cached = tags !== undefined || revalidate !== undefined
  const secret = asker ? revalidateSecret() : null
  let response: Response
  let answer: unknown
  try {
    response = await fetch(url, {
      method,
      headers: {
        "x-publishable-api-key": publishableKey(),
        accept: "application/json",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...options.headers,
        ...(asker && secret ? { "x-client-address": asker, "x-shop-secret": secret } : {}),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(timeout),
      ...(cached ? { cache: "force-cache", next: { tags, revalidate } } : { cache: "no-store" }),
    })
    answer = await readJson(response)
  } catch (cause) {
    if (isNextSignal(cause)) throw cause
    throw new StoreError("unavailable", `${method} ${path} got no answer`, { cause })
  }
  if (!response.ok) {
    const { message, code } = describeFailure(answer)
    throw new StoreError(errorKind(response.status), `${method} ${path}: ${response.status} ${message}`, {
      status: response.status,
      code,
    })
  }
  const parsed = schema.safeParse(answer)
  if (!parsed.success) {
    throw new StoreError("contract", `${method} ${path}: ${parsed.error.message}`, {
      status: response.status,
    })
  }
  return parsed.data
}

/** The answer, or null in place of "not found"; every other failure is still thrown. */
export async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof StoreError && error.kind === "not_found") return null
    throw error
  }
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text()
  if (text === "") return null
  try {
    return JSON.parse(text)
  } catch (cause) {
    if (!response.ok) return null
    throw new StoreError("contract", "The backend answered something that is not JSON", { cause })
  }
}

function describeFailure(answer: unknown): { message: string; code: string | null } {
  const field = (name: string) => {
    const value =
      typeof answer === "object" && answer !== null ? (answer as Record<string, unknown>)[name] : null
    return typeof value === "string" ? value : null
  }
  return { message: field("message") ?? "", code: field("code") ?? field("type") }
}

// Next interrupts a render by throwing from fetch (a page found to be dynamic); that must reach Next untouched.
function isNextSignal(error: unknown): boolean {
  return typeof error === "object" && error !== null && "digest" in error
}
