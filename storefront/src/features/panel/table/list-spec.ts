import { isCalendarDay } from "../form/calendar-day"
import { isCalendarMonth } from "../form/calendar-month"

/** What may stand in one filter of a list's address, and what the API calls it. */
export type FilterSpec = {
  /** Name of the API's query field. */
  api: string
  /** The value when the text is one that this filter can hold, else null. */
  read: (text: string) => string | null
}

/**
 * A list of the panel as its address tells it: where it is, what it can be ordered and narrowed by. Words of the
 * address are Spanish, like its paths; the API's own names stand on the right.
 */
export type ListSpec = {
  /** Address of the page. */
  path: string
  /** The API's list; its CSV lies at the same path with `.csv`. */
  api: string
  /** Word of the address → field of the API. */
  sorts: Readonly<Record<string, string>>
  /** How the list is ordered when nothing is asked: a word of `sorts`, with "-" for descending. */
  defaultSort: string
  /** Name in the address → filter. */
  filters: Readonly<Record<string, FilterSpec>>
  /** What the API is asked whatever the address says, for a list that is part of another. */
  always?: Readonly<Record<string, string>>
  /** False for a list that the API has no file of. */
  download?: false
}

/** A filter whose values are known beforehand. */
export function oneOf(api: string, values: readonly string[]): FilterSpec {
  return { api, read: (text) => (values.includes(text) ? text : null) }
}

/** A filter by an id or a code that only the API knows, e.g. `inst_01J…` or `operator`. */
export function anyId(api: string): FilterSpec {
  return { api, read: (text) => (/^[\w-]{1,100}$/.test(text) ? text : null) }
}

/** A filter by a day of the calendar, `2026-11-23`, as reckoned in Lima. */
export function calendarDay(api: string): FilterSpec {
  return { api, read: (text) => (isCalendarDay(text) ? text : null) }
}

/** A filter by a month of the calendar, `2026-11`, as reckoned in Lima. */
export function calendarMonth(api: string): FilterSpec {
  return { api, read: (text) => (isCalendarMonth(text) ? text : null) }
}
