import { z } from "@medusajs/framework/zod"
import { Moment } from "./fair-content"
import { localized, oneLine, readable } from "./readable"

/** What happens at a fair. */
export const EVENT_KINDS = ["opening", "talk", "demonstration", "workshop", "music", "closing"] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** The most that one fair's programme has. */
export const MOST_EVENTS = 200
const LONGEST_MS = 24 * 60 * 60 * 1000

const id = z.string().regex(/^[\w-]{1,100}$/)
/** Whether it is one of an allowed host is asked when it is saved; see `streamOf`. */
const Address = z.preprocess(
  (value) => (value === "" ? null : value),
  z.string().trim().max(500).nullable().default(null)
)

/** An item of the programme, whole. */
export const EventContent = z.object({
  title: localized(oneLine(160)).refine(({ es }) => es !== "", "in Spanish"),
  kind: z.enum(EVENT_KINDS),
  text: localized(readable(4000)).default({ es: "", en: "" }),
  /** Institutions and roles: «Mincetur, Dirección de Artesanía». Never a person in prison. */
  speakers: z
    .array(oneLine(160).refine((name) => name !== "", "say who"))
    .max(12)
    .default([]),
  stand_id: id.nullable().default(null),
  starts_at: Moment,
  ends_at: Moment,
  stream_url: Address,
  recording_url: Address,
})
export type EventContent = z.output<typeof EventContent>

/** What is saved of an item: the whole of it, by whoever saw this version. */
export const EventSave = EventContent.extend({ version: z.number().int().min(1).max(2_147_483_647) })
export type EventSave = z.output<typeof EventSave>

export type EventTimesProblem = "event_ends_first" | "event_too_long" | "event_outside_fair"

/**
 * What is wrong with when it is, or null: it ends before it starts, lasts longer than a day, or is not within the
 * fair's days, from the first midnight of Lima to the last. A fair that opens at ten can be inaugurated at nine.
 */
export function eventTimesProblem(
  event: Pick<EventContent, "starts_at" | "ends_at">,
  fair: { opens_at: Date; closes_at: Date }
): EventTimesProblem | null {
  const [starts, ends] = [event.starts_at.getTime(), event.ends_at.getTime()]
  if (ends <= starts) return "event_ends_first"
  if (ends - starts > LONGEST_MS) return "event_too_long"
  const inside = starts >= limaMidnight(fair.opens_at, 0) && ends <= limaMidnight(fair.closes_at, 1)
  return inside ? null : "event_outside_fair"
}

const DAY_MS = 24 * 60 * 60 * 1000
/** Lima is five hours behind UTC all year. */
const LIMA_MS = 5 * 60 * 60 * 1000

/** The midnight of Lima at or before a moment, so many days on. */
function limaMidnight(moment: Date, days: number): number {
  const since = moment.getTime() - LIMA_MS
  return (Math.floor(since / DAY_MS) + days) * DAY_MS + LIMA_MS
}
