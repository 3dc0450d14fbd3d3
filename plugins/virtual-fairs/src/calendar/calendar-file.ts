import ICAL from "ical.js"

// The library does not count the blank that a folded line goes on with.
ICAL.foldLength = 74

/** An entry of a calendar file. */
export type CalendarEntry = {
  /** Stays the same as long as the event does, so that a calendar changes its entry and makes no second one. */
  uid: string
  /** Rises with each change. */
  sequence: number
  starts_at: Date
  ends_at: Date
  /** When it was changed last. */
  changed_at: Date
  title: string
  text: string
  place: string
  url: string
  cancelled: boolean
}

/** A calendar file (RFC 5545) with these entries: times in UTC, lines folded at 75 octets. */
export function calendarFile(name: string, locale: "es" | "en", entries: readonly CalendarEntry[]): string {
  const calendar = new ICAL.Component("vcalendar")
  calendar.addPropertyWithValue("version", "2.0")
  calendar.addPropertyWithValue("prodid", `-//Tejido//Ferias//${locale.toUpperCase()}`)
  calendar.addPropertyWithValue("method", "PUBLISH")
  calendar.addPropertyWithValue("x-wr-calname", name)
  for (const entry of entries) calendar.addSubcomponent(componentOf(entry))
  return `${calendar.toString()}\r\n`
}

function componentOf(entry: CalendarEntry): ICAL.Component {
  const component = new ICAL.Component("vevent")
  component.addPropertyWithValue("uid", entry.uid)
  component.addPropertyWithValue("sequence", entry.sequence)
  for (const [name, moment] of [
    ["dtstamp", entry.changed_at],
    ["dtstart", entry.starts_at],
    ["dtend", entry.ends_at],
  ] as const) {
    component.addPropertyWithValue(name, ICAL.Time.fromJSDate(moment, true))
  }
  component.addPropertyWithValue("summary", entry.title)
  if (entry.text) component.addPropertyWithValue("description", entry.text)
  if (entry.place) component.addPropertyWithValue("location", entry.place)
  component.addPropertyWithValue("url", entry.url)
  component.addPropertyWithValue("status", entry.cancelled ? "CANCELLED" : "CONFIRMED")
  return component
}
