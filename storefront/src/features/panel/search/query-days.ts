import { daysBetween, todayInLima } from "../form/calendar-day"
import type { ListState } from "../table/list-state"

/** The API tells of at most so many days at once. */
const MOST_DAYS = 400

/** A list's days as the API takes them: turned around where they end before they begin, and not too many. */
export function askableDays(state: ListState, today = todayInLima()): ListState {
  const { desde, hasta } = state.filters
  if (!desde) return state
  const last = hasta ?? today
  const [from, to] = desde > last ? [last, desde] : [desde, last]
  const first = daysBetween(from, to) < MOST_DAYS ? from : daysBefore(to, MOST_DAYS - 1)
  const filters = { ...state.filters, desde: first, ...(hasta || to !== last ? { hasta: to } : {}) }
  return { ...state, filters }
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}
