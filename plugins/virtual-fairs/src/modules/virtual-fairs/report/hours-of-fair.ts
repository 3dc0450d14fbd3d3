const HOUR_MS = 3_600_000
/** Two months: of a longer fair the last ones are told. */
const MOST_HOURS = 1_488

/** The hours that a fair has run, by their beginnings in ISO 8601; hours of Lima are hours of UTC. */
export function hoursOfFair({
  opens_at,
  closes_at,
  now,
}: Record<"opens_at" | "closes_at" | "now", Date>): string[] {
  const first = Math.floor(opens_at.getTime() / HOUR_MS)
  const end = Math.ceil(Math.min(closes_at.getTime(), now.getTime() + 1) / HOUR_MS)
  const hours = Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i)
  return hours.slice(-MOST_HOURS).map((hour) => new Date(hour * HOUR_MS).toISOString())
}
