import type { Context } from "@medusajs/framework/types"
import type { CalendarEvent, FairCalendar } from "../../../calendar/fair-calendar"
import { managerOf } from "../transaction"
import { FAIR_IS_PUBLIC } from "./shown"

type Row = Omit<FairCalendar, "events"> & { id: string }

/**
 * A fair's programme, or one event of it, for calendars; null where the public sees none. A cancelled fair keeps its
 * programme, so that calendars can say so. Two queries.
 */
export async function readCalendar(
  context: Context,
  handle: string,
  eventId?: string
): Promise<FairCalendar | null> {
  const manager = managerOf(context)
  const [fair] = await manager.execute<Row[]>(
    `select f.id, f.handle, f.words -> 'title' as title, f.venue,
       f.cancelled_at is not null and f.cancelled_at <= now() as cancelled
     from fairs_fair f where f.handle = ? and ${FAIR_IS_PUBLIC}`,
    [handle]
  )
  if (!fair) return null
  const events = await manager.execute<CalendarEvent[]>(
    `select id, version, kind, title, text, speakers, starts_at, ends_at, updated_at, stream_url from fairs_event
     where fair_id = ? and id = coalesce(?, id) order by starts_at, id`,
    [fair.id, eventId ?? null]
  )
  if (eventId !== undefined && events.length === 0) return null
  const { id: _id, ...rest } = fair
  return { ...rest, events }
}
