/** Where a fair is in its life. Never stored: {@link fairState} says it of the fair's times. */
export const FAIR_STATES = [
  "draft",
  "call",
  "selection",
  "announced",
  "live",
  "closed",
  "archived",
  "cancelled",
] as const
export type FairState = (typeof FAIR_STATES)[number]

/** The moments that a fair's life consists of, in order. */
export type FairTimes = {
  /** When staff let it be seen; null while they write it. */
  published_at: Date | null
  /** Workshops apply from here … */
  call_opens_at: Date
  /** … to here, exclusive; then the promoter selects. */
  call_closes_at: Date
  /** Its page and its stands are public from here. */
  announced_at: Date
  opens_at: Date
  closes_at: Date
  /** It stays on the front page of fairs until here, and readable for ever. */
  archived_at: Date
  cancelled_at: Date | null
}

/**
 * The state at a moment, computed, so that every process says the same whatever was up when a time passed. The
 * database says the same with `fairs_state`; a test holds both to it.
 *
 * A published fair whose call has not opened yet is a draft: nothing of it is public.
 */
export function fairState(times: FairTimes, at: Date): FairState {
  const past = (moment: Date | null) => moment !== null && moment.getTime() <= at.getTime()
  if (past(times.cancelled_at)) return "cancelled"
  if (!past(times.published_at)) return "draft"
  if (past(times.archived_at)) return "archived"
  if (past(times.closes_at)) return "closed"
  if (past(times.opens_at)) return "live"
  if (past(times.announced_at)) return "announced"
  if (past(times.call_closes_at)) return "selection"
  return past(times.call_opens_at) ? "call" : "draft"
}

/** The states in which visitors see the fair and its stands. */
export const PUBLIC_STATES: readonly FairState[] = ["announced", "live", "closed", "archived"]

/** When the state changes next after `at`, or null when it never does by itself. */
export function nextChange(times: FairTimes, at: Date): Date | null {
  const moments = [
    times.published_at,
    times.call_opens_at,
    times.call_closes_at,
    times.announced_at,
    times.opens_at,
    times.closes_at,
    times.archived_at,
    times.cancelled_at,
  ].flatMap((moment) => (moment !== null && moment.getTime() > at.getTime() ? [moment.getTime()] : []))
  const state = fairState(times, at)
  const next = moments.sort((a, b) => a - b).find((moment) => fairState(times, new Date(moment)) !== state)
  return next === undefined ? null : new Date(next)
}
