import { fairState, type FairTimes } from "./fair-state"

/** What staff do to a fair by hand: each moves one of its times to this moment, or takes it back. */
export const FAIR_ACTS = [
  "publish",
  "unpublish",
  "open_call",
  "close_call",
  "announce",
  "open",
  "close",
  "cancel",
] as const
export type FairAct = (typeof FAIR_ACTS)[number]

/** What the panel offers beside the acts: saving a later end, and what is no act of the fair's life. */
export type FairCan = Record<FairAct | "extend" | "clone" | "delete", boolean>

/**
 * The times that an act changes, or null where it cannot be done now. Nothing that is past is ever moved: what has
 * been announced stays so, and what has closed does not open again.
 */
export function timesAfter(times: FairTimes, act: FairAct, at: Date): Partial<FairTimes> | null {
  const state = fairState(times, at)
  const published = times.published_at !== null
  switch (act) {
    case "publish":
      return !published && times.cancelled_at === null && times.closes_at > at ? { published_at: at } : null
    case "unpublish":
      return published && state === "draft" ? { published_at: null } : null
    case "open_call":
      return published && state === "draft" ? { call_opens_at: at } : null
    case "close_call":
      return state === "call" ? { call_closes_at: at } : null
    case "announce":
      return state === "selection" ? { announced_at: at } : null
    case "open":
      return state === "announced" ? { opens_at: at } : null
    case "close":
      return state === "live" ? { closes_at: at } : null
    case "cancel":
      return published && !["closed", "archived", "cancelled"].includes(state) ? { cancelled_at: at } : null
  }
}

/** Everything that can be done to a fair at this moment, rights aside. */
export function fairCan(times: FairTimes, at: Date): FairCan {
  const state = fairState(times, at)
  const acts = Object.fromEntries(
    FAIR_ACTS.map((act) => [act, timesAfter(times, act, at) !== null])
  ) as Record<FairAct, boolean>
  return {
    ...acts,
    // The end of what runs now, saved later than it was.
    extend: state === "call" || state === "live",
    clone: true,
    delete: times.published_at === null && times.cancelled_at === null,
  }
}
