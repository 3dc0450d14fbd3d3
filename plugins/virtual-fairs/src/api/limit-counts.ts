import type { MedusaRequest } from "@medusajs/framework/http"
import { clientAddress } from "@tejido/institutions/guard/client-address"
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible"

/** Things to count in a minute, from one address: a school that visits together has one. */
const MOST_A_MINUTE = 600

// In memory and for a minute only: no address is kept.
const limiter = new RateLimiterMemory({ points: MOST_A_MINUTE, duration: 60 })

const REMEMBER_MS = 120_000
const MOST_REMEMBERED = 50_000
const remembered = new Map<string, number>()

/** Whether this address counts too much to be believed. @returns seconds to wait, 0 when it does not */
export async function secondsToWait(req: Pick<MedusaRequest, "headers" | "socket">): Promise<number> {
  try {
    await limiter.consume(clientAddress(req) ?? "nowhere")
    return 0
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
    throw refusal
  }
}

/** Forgets what was sent once more within two minutes. @returns whether this is the first time */
export function isFirst(requestId: string | undefined, now = Date.now()): boolean {
  if (requestId === undefined) return true
  // A map keeps the order in which things came, so the oldest stand first.
  for (const [id, at] of remembered) {
    if (at > now - REMEMBER_MS && remembered.size < MOST_REMEMBERED) break
    remembered.delete(id)
  }
  if (remembered.has(requestId)) return false
  remembered.set(requestId, now)
  return true
}

/** What could not be written is not remembered: it may come again. */
export function forget(requestId: string | undefined): void {
  if (requestId !== undefined) remembered.delete(requestId)
}
