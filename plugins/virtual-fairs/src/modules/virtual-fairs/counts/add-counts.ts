import type { Context } from "@medusajs/framework/types"
import type { Count } from "../../../domain/count"
import { managerOf } from "../transaction"

/** So many of the same. */
export type ManyOf = Count & { n: number }

/**
 * Adds to the counters of this hour by the database's clock, in one statement. While a fair is announced its visits are
 * early ones; before, after, and of fairs and stands that are not there nothing is counted.
 */
export async function addCounts(context: Context, counts: readonly ManyOf[]): Promise<void> {
  await managerOf(context).execute(
    `insert into fairs_count (fair_id, stand_id, kind, hour, n)
     select f.id, s.id, case when f.opens_at > now() then 'early_visit' else c.kind end, date_trunc('hour', now()),
       sum(c.n)
     from jsonb_to_recordset(?::jsonb) as c(fair text, stand text, kind text, n bigint)
       join fairs_fair f on f.handle = c.fair
       left join fairs_stand s on s.fair_id = f.id and s.handle = c.stand
     where (c.stand is null or s.id is not null)
       and (fairs_state(f, now()) = 'live' or fairs_state(f, now()) = 'announced' and c.kind = 'visit')
     group by 1, 2, 3, 4
     -- In one order for everybody, or two processes wait for each other.
     order by 1, 2, 3
     on conflict (fair_id, coalesce(stand_id, ''), kind, hour) do update set n = fairs_count.n + excluded.n`,
    [JSON.stringify(counts)]
  )
}
