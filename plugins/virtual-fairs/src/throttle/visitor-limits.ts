import { createHash } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible"

const HOUR_SECONDS = 3600

/** How often one network address, and one e-mail address, may ask for something within an hour. */
export const VISITOR_LIMITS = {
  enquiry_address: 5,
  enquiry_email: 3,
  reminder_address: 10,
  reminder_email: 5,
} as const
export type VisitorLimit = keyof typeof VISITOR_LIMITS

type Limiters = Readonly<Record<VisitorLimit, RateLimiterPostgres>>

const limiters = new WeakMap<Knex, Limiters>()

/**
 * Counts that somebody asks, over all processes and restarts, before anything is done for them.
 *
 * Whoever is over the limit is remembered in memory until it ends: a flood costs no query.
 * @param subject a network or e-mail address; only its hash is kept, for an hour
 * @returns seconds to wait; 0 when it may be done
 */
export async function takeTurn(
  container: MedusaContainer,
  limit: VisitorLimit,
  subject: string
): Promise<number> {
  const connection = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  let known = limiters.get(connection)
  if (!known) limiters.set(connection, (known = limitersOn(connection)))
  try {
    await known[limit].consume(createHash("sha256").update(subject).digest("base64url"))
    return 0
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
  }
}

function limitersOn(connection: Knex): Limiters {
  const limiter = (limit: VisitorLimit) =>
    new RateLimiterPostgres({
      storeClient: connection,
      storeType: "knex",
      tableName: "fairs_attempt",
      tableCreated: true,
      // The nightly job does that.
      clearExpiredByTimeout: false,
      keyPrefix: limit,
      points: VISITOR_LIMITS[limit],
      duration: HOUR_SECONDS,
      inMemoryBlockOnConsumed: VISITOR_LIMITS[limit] + 1,
    })
  return {
    enquiry_address: limiter("enquiry_address"),
    enquiry_email: limiter("enquiry_email"),
    reminder_address: limiter("reminder_address"),
    reminder_email: limiter("reminder_email"),
  }
}
