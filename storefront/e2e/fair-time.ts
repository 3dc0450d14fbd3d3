import { query } from "./market"

export type Moment =
  "call_opens_at" | "call_closes_at" | "announced_at" | "opens_at" | "closes_at" | "archived_at"

/**
 * Lets time pass for one fair until a moment of it was a minute ago: whatever is planned or happened is so much longer
 * ago. A fair's state is stored nowhere, so that is all there is to a moved clock.
 */
export async function passUntil(fairId: string, moment: Moment): Promise<void> {
  await query(
    `with time as (select id, ${moment} - now() + interval '1 minute' as passed from fairs_fair where id = $1),
       applied as (update fairs_application a set submitted_at = a.submitted_at - passed,
         decided_at = a.decided_at - passed from time where a.fair_id = time.id),
       programme as (update fairs_event e set starts_at = e.starts_at - passed, ends_at = e.ends_at - passed
         from time where e.fair_id = time.id),
       sold as (update fairs_sale s set at = s.at - passed from time where s.fair_id = time.id),
       counted as (update fairs_count c set hour = c.hour - date_trunc('hour', passed) from time
         where c.fair_id = time.id)
     update fairs_fair f set published_at = f.published_at - passed, call_opens_at = f.call_opens_at - passed,
       call_closes_at = f.call_closes_at - passed, announced_at = f.announced_at - passed,
       opens_at = f.opens_at - passed, closes_at = f.closes_at - passed, archived_at = f.archived_at - passed
     from time where f.id = time.id`,
    [fairId]
  )
}
