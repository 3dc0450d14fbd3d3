import { query } from "./market"

/** A moment so many days from now as a field for day and time holds it, by the clocks of Lima. */
export function inDays(days: number, time: string): string {
  const then = new Date(Date.now() + days * 86_400_000)
  return `${new Intl.DateTimeFormat("en-CA", { timeZone: "America/Lima" }).format(then)}T${time}`
}

/** The fair of a name. */
export async function fairOf(title: string) {
  const [fair] = await query<{ id: string; handle: string; state: string }>(
    `select id, handle, fairs_state(f, now()) as state from fairs_fair f where words #>> '{title,es}' = $1
     order by created_at desc limit 1`,
    [title]
  )
  if (!fair) throw new Error(`There is no fair called ${title}`)
  return fair
}

/** Workshops that apply to a fair's first zone, as if their operators had sent it; in the order of their names. */
export async function applyFor(fairId: string, count: number) {
  const workshops = await query<{ id: string; name: string; application: string }>(
    `with chosen as (
       select w.id, w.name, w.establishment_id from provenance_workshop w
       where w.deleted_at is null and w.closed_at is null order by w.name limit $2
     ), zone as (select id from fairs_zone where fair_id = $1 order by position limit 1), sent as (
       insert into fairs_application (id, fair_id, workshop_id, establishment_id, zone_id, state, statement, capacity,
         submitted_at, submitted_by, created_by, updated_by)
       select 'fapp_' || md5($1 || chosen.id), $1, chosen.id, chosen.establishment_id, zone.id, 'submitted',
         'Trabajamos cuero repujado desde hace diez años.', 40, now(), 'test', 'test', 'test' from chosen, zone
       returning id, workshop_id
     )
     select chosen.id, chosen.name, sent.id as application from sent join chosen on chosen.id = sent.workshop_id
     order by chosen.name`,
    [fairId, count]
  )
  if (workshops.length < count) throw new Error(`The market has no ${count} workshops`)
  return workshops
}
