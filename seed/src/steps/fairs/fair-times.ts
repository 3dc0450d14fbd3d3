import type { FairSeed } from "../../data/fairs/types"
import { dayBefore } from "../../day-before"

export type PlannedFair = Record<
  "call_opens_at" | "call_closes_at" | "announced_at" | "opens_at" | "closes_at" | "archived_at",
  Date
>

/** Opens at ten and closes at eight in the evening; calls close at midnight. Lima has no summer time. */
const at = (daysFromNow: number, time: string, now: number) =>
  new Date(`${dayBefore(-daysFromNow, now)}T${time}:00-05:00`)

/** A demo fair's moments, as far from today as its seed says. */
export function fairTimes({ opensIn, days }: FairSeed, now = Date.now()): PlannedFair {
  return {
    call_opens_at: at(opensIn + days.callOpens, "09:00", now),
    call_closes_at: at(opensIn + days.callCloses, "23:59", now),
    announced_at: at(opensIn + days.announced, "09:00", now),
    opens_at: at(opensIn, "10:00", now),
    closes_at: at(opensIn + days.closes, "20:00", now),
    archived_at: at(opensIn + days.closes + 30, "20:00", now),
  }
}
