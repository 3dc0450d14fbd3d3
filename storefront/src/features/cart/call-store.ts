import "server-only"
import type { z } from "zod"
import type { Locale } from "@/i18n/locales"
import { StoreError } from "@/lib/api/store-error"
import { storeFetch } from "@/lib/api/store-fetch"

/** What the backend refused and why: its status and its own code (`insufficient_inventory`). */
export type StoreRefusal = { ok: false; status: number; code: string | null }
export type StoreReply<T> = { ok: true; data: T } | StoreRefusal

type Call<T> = {
  schema: z.ZodType<T>
  method?: "GET" | "POST" | "DELETE"
  body?: unknown
  locale?: Locale
  /** Milliseconds. */
  timeout?: number
}

/** Medusa's code when another request holds the cart: nothing was done, and asking again is safe. */
const HELD = "invalid_state_error"
const TRIES = 4

/**
 * One call of the purchase: never cached, and a refusal (4xx) is a value to answer the buyer with.
 * @throws StoreError when the backend is down, failed, or answered off the contract.
 */
export async function callStore<T>(path: string, call: Call<T>): Promise<StoreReply<T>> {
  for (let tries = 1; ; tries++) {
    try {
      return { ok: true, data: await storeFetch(path, call) }
    } catch (error) {
      if (!(error instanceof StoreError) || error.status < 400 || error.status >= 500) throw error
      // Medusa has waited two seconds for the cart by then: tabs that act at once each get their turn.
      if (error.status === 409 && error.code === HELD && tries < TRIES) continue
      return { ok: false, status: error.status, code: error.code }
    }
  }
}
