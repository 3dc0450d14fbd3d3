import "server-only"
import { z } from "zod"
import { StoreApiError, storeFetch } from "@/lib/api/client"

export type StoreFailure = { ok: false; status: number; code: string; type: string; message: string }
export type StoreReply<T> = { ok: true; data: T } | StoreFailure

/**
 * One call of the purchase: never cached, and a refusal of the backend (4xx) is a value to answer the buyer with.
 * What is not a refusal (backend down, 5xx, an answer of another shape) is thrown.
 */
export async function callStore<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  init: { method?: "GET" | "POST" | "DELETE"; body?: unknown; locale?: string } = {},
): Promise<StoreReply<z.output<Schema>>> {
  try {
    const data = await storeFetch(path, { ...init, cache: "no-store" })
    return { ok: true, data: schema.parse(data) }
  } catch (error) {
    if (error instanceof StoreApiError && error.status < 500) {
      return { ok: false, status: error.status, code: error.code, type: error.type, message: error.message }
    }
    throw error
  }
}
