/** An ISO week: its name, `2026-W48`, and its Monday, `2026-11-23`. */
export type Week = { week: string; starts_on: string }

const DAY_MS = 86_400_000

/** The ISO weeks that the days from `from` to `to` are in, in order. Days are ISO dates. */
export function weeksBetween(from: string, to: string): Week[] {
  const weeks: Week[] = []
  for (let monday = mondayOf(from); monday <= Date.parse(to); monday += 7 * DAY_MS) weeks.push(named(monday))
  return weeks
}

/** The Monday of the week that is `weeks` before that of `day`. */
export function mondayBefore(day: string, weeks: number): string {
  return isoDay(mondayOf(day) - weeks * 7 * DAY_MS)
}

function mondayOf(day: string): number {
  const at = Date.parse(day)
  return at - ((new Date(at).getUTCDay() + 6) % 7) * DAY_MS
}

// A week is of the year that its Thursday is in (ISO 8601).
function named(monday: number): Week {
  const year = new Date(monday + 3 * DAY_MS).getUTCFullYear()
  const first = mondayOf(`${year}-01-04`)
  const number = Math.round((monday - first) / (7 * DAY_MS)) + 1
  return { week: `${year}-W${String(number).padStart(2, "0")}`, starts_on: isoDay(monday) }
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
