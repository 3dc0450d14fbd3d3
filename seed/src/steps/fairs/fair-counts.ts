import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { FIRST_EDITION, SECOND_EDITION } from "../../data/fairs/de-taller-en-taller"
import { COLOURS_OF_THE_SOUTH } from "../../data/fairs/coming-fairs"

type Pg = { raw<Row>(sql: string, values?: readonly unknown[]): PromiseLike<{ rows: Row[] }> }

/** How the demo's fairs were visited: so many an hour at the busiest. */
const VISITED = [
  { handle: FIRST_EDITION.handle, busiest: 46 },
  { handle: SECOND_EDITION.handle, busiest: 58 },
  { handle: COLOURS_OF_THE_SOUTH.handle, busiest: 14 },
] as const

/**
 * The counters of the demo's fairs, hour by hour up to now, by Lima's day: few at night, most in the evening, twice as
 * many on the first day. Rows of counters, for what they count was never there. Where a fair has been counted nothing
 * is added.
 */
export async function seedFairCounts(container: MedusaContainer): Promise<void> {
  const pg = container.resolve<Pg>(ContainerRegistrationKeys.PG_CONNECTION)
  for (const { handle, busiest } of VISITED) await pg.raw(COUNTS, [handle, busiest])
}

// The same for the same fair: chance comes from a hash. Of those who come one in three looks at a stand, and so on.
const COUNTS = `
  with fair as (
    select f.* from fairs_fair f where f.handle = ? and not exists (select from fairs_count c where c.fair_id = f.id)),
  hours as (
    select fair.id as fair_id, fair.handle, hour, hour < fair.opens_at as early,
      ?::float * case when hour < fair.opens_at then 0.5 when hour < fair.opens_at + interval '1 day' then 1.8 else 1 end
        * (array[.08,.04,.03,.02,.02,.04,.12,.25,.4,.55,.7,.75,.8,.75,.6,.55,.6,.7,.85,1,1,.9,.6,.25])[
          1 + extract(hour from hour at time zone 'America/Lima')::int] as visits
    from fair, generate_series(date_trunc('hour', fair.announced_at),
      least(fair.closes_at, now()) - interval '1 hour', interval '1 hour') as hour),
  of_fair as (
    select fair_id, null::text as stand_id, case when early then 'early_visit' else 'visit' end as kind, hour,
      round(visits * (0.75 + mod(abs(hashtext(handle || hour)), 50) / 100.0))::int as n
    from hours),
  of_stands as (
    select h.fair_id, s.id as stand_id, k.kind, h.hour,
      -- Whole things only: a tenth of one is one in ten hours.
      floor(h.visits * k.share * (0.2 + mod(abs(hashtext(s.handle)), 160) / 100.0)
        + mod(abs(hashtext(s.handle || h.hour || k.kind)), 100) / 100.0)::int as n
    from hours h join fairs_stand s on s.fair_id = h.fair_id
      cross join (values ('visit', 0.11), ('product_view', 0.075), ('cart', 0.0027)) as k(kind, share)
    where not h.early)
  insert into fairs_count (fair_id, stand_id, kind, hour, n)
  select * from of_fair where n > 0 union all select * from of_stands where n > 0`
