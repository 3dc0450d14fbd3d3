import { createHash } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible"
import { ATTEMPT_LIMITS, type AttemptLimit } from "./attempt-limits"

/** One counter that an attempt is counted on: a limit, and whom it is about. */
export type Counted = { limit: AttemptLimit; subject: string }

/** An attempt that must not be made. `locksNow` on the one attempt that brought the lock about. */
export type Refusal = { retryAfterSeconds: number; locksNow: Counted | null }

/** The table that the migration makes for `RateLimiterPostgres`. */
export const ATTEMPT_TABLE = "staff_attempt"

/**
 * Counts attempts in the database, so that the limits hold over all processes and restarts. What is locked is also
 * known in memory: a flood against it costs no query.
 *
 * Every method throws what the database throws. Who asks must then refuse the attempt: without the counters, a
 * password could be guessed at full speed, and without the database nobody could be signed in anyway.
 */
export class AttemptCounters {
  private readonly limiters = new Map<string, RateLimiterPostgres>()

  constructor(connection: Knex) {
    for (const limit of Object.values<AttemptLimit>(ATTEMPT_LIMITS)) {
      this.limiters.set(
        limit.name,
        new RateLimiterPostgres({
          storeClient: connection,
          storeType: "knex",
          tableName: ATTEMPT_TABLE,
          tableCreated: true,
          // The nightly job does that.
          clearExpiredByTimeout: false,
          keyPrefix: limit.name,
          points: limit.points,
          duration: limit.windowSeconds,
          inMemoryBlockOnConsumed: limit.points + 1,
        })
      )
    }
  }

  /**
   * Counts an attempt before it is made, so that attempts at the same moment cannot slip through together. Stops at
   * the first counter that refuses: what is locked already must not lock more.
   * @returns null when the attempt may be made
   */
  async take(counted: readonly Counted[]): Promise<Refusal | null> {
    for (const one of counted) {
      const refusal = await this.consume(one)
      if (refusal) return refusal
    }
    return null
  }

  /**
   * Whether nothing more may be tried, without counting anything: for what is only counted once it has failed.
   * @returns seconds until it may be again, null when it may be now. One query by key.
   */
  async lockedFor(one: Counted): Promise<number | null> {
    const state = await this.limiter(one).get(key(one))
    if (!state || state.consumedPoints <= one.limit.points) return null
    return Math.max(1, Math.ceil(state.msBeforeNext / 1000))
  }

  /** Takes back an attempt that turned out to be rightful. */
  async giveBack(counted: readonly Counted[]): Promise<void> {
    for (const one of counted) await this.limiter(one).reward(key(one))
  }

  /** Forgets all attempts of one counter. */
  async forget(one: Counted): Promise<void> {
    await this.limiter(one).delete(key(one))
  }

  private async consume(one: Counted): Promise<Refusal | null> {
    const limiter = this.limiter(one)
    try {
      await limiter.consume(key(one))
      return null
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      if (refused.consumedPoints !== one.limit.points + 1) {
        return {
          retryAfterSeconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)),
          locksNow: null,
        }
      }
      // The lock counts from now, not from the window's first attempt.
      await limiter.block(key(one), one.limit.lockSeconds)
      return { retryAfterSeconds: one.limit.lockSeconds, locksNow: one }
    }
  }

  private limiter({ limit }: Counted): RateLimiterPostgres {
    const limiter = this.limiters.get(limit.name)
    if (!limiter) throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, `No limit ${limit.name}`)
    return limiter
  }
}

/** Keys have a fixed length, and tell nobody who reads the table whom they are about. */
function key({ subject }: Counted): string {
  return createHash("sha256").update(subject).digest("base64url")
}

const counters = new WeakMap<Knex, AttemptCounters>()

/** The counters of this process; one set per database connection, since they remember what is locked. */
export function attemptCounters(container: MedusaContainer): AttemptCounters {
  const connection = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  let found = counters.get(connection)
  if (!found) counters.set(connection, (found = new AttemptCounters(connection)))
  return found
}
