import type { Context } from "@medusajs/framework/types"
import type { Banner } from "../../../domain/banner"
import type { FairMode, FairWords } from "../../../domain/fair-content"
import type { FairState } from "../../../domain/fair-state"
import { managerOf } from "../transaction"
import { FAIR_IS_PUBLIC } from "./shown"

/** A fair as the front page of fairs shows it. */
export type FairFacts = {
  handle: string
  words: FairWords
  state: FairState
  mode: FairMode
  banner: Banner | null
  opens_at: Date
  closes_at: Date
  stands: number
}

/**
 * Fairs that the public may see: those that run first, then those to come, then those that are over, the latest first;
 * and how many there are in all. Two queries.
 */
export async function readFairs(
  context: Context,
  { limit, offset }: { limit: number; offset: number }
): Promise<{ fairs: FairFacts[]; count: number }> {
  const manager = managerOf(context)
  const fairs = await manager.execute<FairFacts[]>(
    `select f.handle, f.words, fairs_state(f, now()) as state, f.mode, f.banner, f.opens_at, f.closes_at,
       (select count(*)::int from fairs_stand s where s.fair_id = f.id and s.closed_at is null) as stands
     from fairs_fair f where ${FAIR_IS_PUBLIC}
     order by array_position(array['live', 'announced', 'closed', 'cancelled', 'archived'], fairs_state(f, now())),
       case when f.opens_at > now() then f.opens_at end, f.opens_at desc, f.id
     limit ? offset ?`,
    [limit, offset]
  )
  const [total] = await manager.execute<{ count: number }[]>(
    `select count(*)::int as count from fairs_fair f where ${FAIR_IS_PUBLIC}`
  )
  return { fairs, count: total?.count ?? 0 }
}
