import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible"

/** Look-ups that may miss within the window, per e-mail and per order number. */
const MISSES = 10
const WINDOW_SECONDS = 600

/**
 * Slows down guessing. It counts misses per e-mail and per order number, and not per network address: the
 * shop's server asks on behalf of everybody, so all buyers share one. Whoever tries many e-mails on one
 * order, or many orders with one e-mail, is stopped either way. In memory, so per process.
 */
export class LookupThrottle {
  private readonly misses = new RateLimiterMemory({ points: MISSES, duration: WINDOW_SECONDS })

  /**
   * Takes one try, before looking: tries that run at the same time cannot slip through together.
   * @returns seconds to wait before the next try, 0 when this one is allowed
   */
  async take(displayId: number, email: string): Promise<number> {
    const outcomes = await Promise.allSettled(keys(displayId, email).map((key) => this.misses.consume(key)))
    return Math.max(
      0,
      ...outcomes.map((outcome) => (outcome.status === "rejected" ? seconds(outcome.reason) : 0))
    )
  }

  /** Gives the try back after a look-up that found its order. */
  async giveBack(displayId: number, email: string): Promise<void> {
    await Promise.all(keys(displayId, email).map((key) => this.misses.reward(key)))
  }
}

function keys(displayId: number, email: string): string[] {
  return [`order:${displayId}`, `email:${email}`]
}

function seconds(refusal: unknown): number {
  if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
  throw refusal
}
