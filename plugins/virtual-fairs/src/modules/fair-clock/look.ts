import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What a look found, by ids of fairs. */
export type Found = {
  /** The database's clock, up to which it looked. */
  at: Date
  /** A moment of their lives has come since the last look. */
  turned: string[]
  /** Something of them was changed. */
  touched: string[]
  /** Milliseconds until the next moment comes, if one is within the minute. */
  next: number | null
}

const TIMES = `unnest(array[f.published_at, f.call_opens_at, f.call_closes_at, f.announced_at, f.opens_at, f.closes_at,
  f.archived_at, f.cancelled_at])`

/**
 * Asked every second, so one statement that costs next to nothing: there are few fairs.
 * @param since up to which the look before looked; null for the first one, which finds every fair that is shown, for
 *   nobody knows what turned while no process was up
 */
export async function look(database: Pick<Knex, "raw">, since: Date | null): Promise<Found> {
  const {
    rows: [found],
  } = await database.raw<{
    rows: { at: Date; turned: string[] | null; touched: string[] | null; next: string | null }[]
  }>(
    // To the millisecond, as the next look will give it back: what fell between would be found twice.
    `with clock as (select date_trunc('milliseconds', now()) as at)
     select clock.at,
       (select array_agg(f.id) from fairs_fair f where f.published_at is not null and (
          ?::timestamptz is null and f.announced_at <= now() and f.archived_at > now() - interval '1 day'
          or exists (select from ${TIMES} as t(at) where t.at > ?::timestamptz and t.at <= clock.at))) as turned,
       (select array_agg(distinct fair_id) from fairs_touch where not_before is null or not_before <= now()) as touched,
       (select extract(epoch from min(t.at) - clock_timestamp()) * 1000 from fairs_fair f, ${TIMES} as t(at)
        where f.published_at is not null and t.at > clock.at and t.at < now() + interval '1 minute') as next
     from clock`,
    [since, since]
  )
  return {
    at: found?.at ?? new Date(),
    turned: found?.turned ?? [],
    touched: found?.touched ?? [],
    next: found?.next == null ? null : Number(found.next),
  }
}
