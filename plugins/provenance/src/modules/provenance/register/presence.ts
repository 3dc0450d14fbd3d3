/**
 * Which artisan was in which workshop from when until when (`to_on` is the day of leaving), as a table expression
 * with `artisan_id`, `workshop_id`, `from_on`, `to_on`. Who has no stays was recorded before there were any, and is
 * taken to have been where they are.
 */
export const PRESENCE = `(
  select artisan_id, workshop_id, from_on, to_on from provenance_stay
  union all
  select a.id, a.workshop_id, null, null from provenance_artisan a
  where not exists (select from provenance_stay s where s.artisan_id = a.id))`

/** Whether a presence `p` touches a period of two SQL dates, both part of it. */
export function duringPeriod(p: string, from: string, to: string): string {
  return `coalesce(${p}.from_on, '-infinity'::date) <= ${to} and coalesce(${p}.to_on, 'infinity'::date) >= ${from}`
}
