import { EVENT_KIND_WORDS } from "../domain/fair-words"
import type { Venue } from "../domain/fair-content"
import type { EventKind } from "../domain/fair-event"
import { inLocale, type Localized } from "../domain/readable"
import { fairAddress, shopAddress } from "../domain/shop-address"
import { streamOf } from "../domain/stream"
import { type CalendarEntry, calendarFile } from "./calendar-file"

/** An item of the programme, as calendars have it. */
export type CalendarEvent = {
  id: string
  version: number
  kind: EventKind
  title: Localized
  text: Partial<Localized>
  speakers: string[]
  starts_at: Date
  ends_at: Date
  updated_at: Date
  stream_url: string | null
}

/** A fair with its programme, or one item of it. */
export type FairCalendar = {
  handle: string
  title: Localized
  venue: Venue | null
  cancelled: boolean
  events: CalendarEvent[]
}

/** The programme of a fair as a calendar file, in the visitor's language. */
export function fairCalendar(fair: FairCalendar, locale: "es" | "en"): string {
  const { host } = new URL(shopAddress())
  const url = fairAddress(locale, fair.handle)
  const title = inLocale(fair.title, locale)
  const where = [fair.venue?.name, fair.venue?.address].filter(Boolean).join(", ")
  const entries = fair.events.map((event): CalendarEntry => {
    const film = event.stream_url === null ? null : streamOf(event.stream_url)
    const about = [
      `${EVENT_KIND_WORDS[event.kind][locale]} · ${title}`,
      inLocale(event.text, locale),
      event.speakers.join("\n"),
      film !== null && typeof film !== "string" ? film.page_url : "",
    ]
    return {
      uid: `${event.id}@${host}`,
      sequence: event.version - 1,
      starts_at: event.starts_at,
      ends_at: event.ends_at,
      changed_at: event.updated_at,
      title: inLocale(event.title, locale),
      text: about.filter(Boolean).join("\n\n"),
      place: where || url,
      url,
      cancelled: fair.cancelled,
    }
  })
  return calendarFile(title, locale, entries)
}
