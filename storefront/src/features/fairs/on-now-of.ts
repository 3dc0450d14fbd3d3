type Timed = { starts_at: string; ends_at: string }

/** What of a programme happens at a moment, and what begins next. */
export function onNow<Event extends Timed>(
  events: readonly Event[],
  now: number
): { current: Event[]; next: Event | null } {
  const current = events.filter(
    (event) => Date.parse(event.starts_at) <= now && now < Date.parse(event.ends_at)
  )
  const coming = events
    .filter((event) => Date.parse(event.starts_at) > now)
    .sort((a, b) => Date.parse(a.starts_at) - Date.parse(b.starts_at))
  return { current, next: coming[0] ?? null }
}
