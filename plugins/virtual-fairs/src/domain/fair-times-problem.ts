import type { FairTimes } from "./fair-state"

/** The planned moments, in the order that they must have. */
const IN_ORDER = [
  "call_opens_at",
  "call_closes_at",
  "announced_at",
  "opens_at",
  "closes_at",
  "archived_at",
] as const
export type PlannedTime = (typeof IN_ORDER)[number]

/** A fair may be short, but not a slip of the mouse, and not for ever. */
const SHORTEST_MS = 60 * 60 * 1000
const LONGEST_MS = 120 * 24 * 60 * 60 * 1000

export type TimesProblem = {
  field: PlannedTime
  code: "before" | "too_short" | "too_long"
  than: PlannedTime
}

/**
 * What is wrong with a fair's plan: the first moment that is not after the one before it, or a fair shorter than an
 * hour or longer than 120 days; null when nothing is. Announcing at the end of the call and archiving at the close
 * are allowed.
 */
export function fairTimesProblem(times: Pick<FairTimes, PlannedTime>): TimesProblem | null {
  for (const [i, field] of IN_ORDER.entries()) {
    const than = IN_ORDER[i - 1]
    if (than === undefined) continue
    const between = times[field].getTime() - times[than].getTime()
    const maySame = field === "announced_at" || field === "opens_at" || field === "archived_at"
    if (between < 0 || (between === 0 && !maySame)) return { field, code: "before", than }
  }
  const lasts = times.closes_at.getTime() - times.opens_at.getTime()
  if (lasts < SHORTEST_MS) return { field: "closes_at", code: "too_short", than: "opens_at" }
  if (lasts > LONGEST_MS) return { field: "closes_at", code: "too_long", than: "opens_at" }
  return null
}
