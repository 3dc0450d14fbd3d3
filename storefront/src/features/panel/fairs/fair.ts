import "server-only"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"

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

export const FAIR_MODES = ["virtual", "in_person", "both"] as const
export const ZONE_KINDS = ["craft_line", "region", "theme"] as const

/** The planned moments of a fair, in their order. */
export const FAIR_MOMENTS = [
  "call_opens_at",
  "call_closes_at",
  "announced_at",
  "opens_at",
  "closes_at",
  "archived_at",
] as const
export type FairMoment = (typeof FAIR_MOMENTS)[number]

/** What staff do to a fair by hand; each moves one of its moments to now. */
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

const text = z.object({ es: z.string().default(""), en: z.string().default("") })

const moments = z.object({
  call_opens_at: z.string(),
  call_closes_at: z.string(),
  announced_at: z.string(),
  opens_at: z.string(),
  closes_at: z.string(),
  archived_at: z.string(),
})

/** A fair as `GET /staff/fairs` has it. Moments in ISO 8601. */
export const fairRowSchema = moments.extend({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  state: z.enum(FAIR_STATES),
  mode: z.enum(FAIR_MODES),
  version: z.number(),
  stands: z.number(),
  zones: z.number(),
  /** By state; drafts are not counted. */
  applications: z.object({
    submitted: z.number(),
    accepted: z.number(),
    waitlisted: z.number(),
    declined: z.number(),
    withdrawn: z.number(),
  }),
  published_at: z.string().nullable(),
  cancelled_at: z.string().nullable(),
})
export type FairRow = z.infer<typeof fairRowSchema>

const zoneSchema = z.object({
  id: z.string(),
  name: text,
  kind: z.enum(ZONE_KINDS),
  /** Codes of craft lines, or names of regions; of a theme nothing. */
  holds: z.array(z.string()),
  capacity: z.number(),
  taken: z.number(),
  waiting: z.number(),
})
export type Zone = z.infer<typeof zoneSchema>

const criterionSchema = z.object({
  id: z.string(),
  name: text,
  help: text,
  weight: z.number(),
  max_points: z.number(),
})
export type Criterion = z.infer<typeof criterionSchema>

/** One fair whole, as who asks may see and change it. */
export const fairSchema = fairRowSchema.extend({
  words: z.object({ title: text, theme: text, description: text, organiser: text, rules: text }),
  venue: z
    .object({
      name: z.string(),
      address: z.string(),
      ubigeo: z.string().nullable(),
      hours: z.string(),
    })
    .nullable(),
  banner: z
    .object({
      widths: z.record(z.string(), z.string()),
      width: z.number(),
      height: z.number(),
      alt: text,
    })
    .nullable(),
  cancel_reason: z.string().nullable(),
  cloned_from: z.object({ id: z.string(), title: z.string() }).nullable(),
  zone_list: z.array(zoneSchema),
  criteria: z.array(criterionSchema),
  /** Somebody has scored: what the criteria weigh stays. */
  scored: z.boolean(),
  /** Other published fairs that are open at the same time. */
  overlaps: z.array(
    z.object({ id: z.string(), title: z.string(), opens_at: z.string(), closes_at: z.string() })
  ),
  can: z.object({
    publish: z.boolean(),
    unpublish: z.boolean(),
    open_call: z.boolean(),
    close_call: z.boolean(),
    announce: z.boolean(),
    open: z.boolean(),
    close: z.boolean(),
    cancel: z.boolean(),
    extend: z.boolean(),
    clone: z.boolean(),
    delete: z.boolean(),
    save: z.boolean(),
    apply: z.boolean(),
  }),
  updated_by: z.string().nullable(),
  /** By the database's clock, which is everybody's. */
  now: z.string(),
  next_change: z.string().nullable(),
})
export type Fair = z.infer<typeof fairSchema>

/** Where the API has one fair. */
export function fairApi(id: string): string {
  return `/staff/fairs/${encodeURIComponent(id)}`
}

/** The fair, or "not found". Asked for once in a request. */
export const loadFair = cache(async (id: string): Promise<Fair> => {
  const answer = await orNotFound(staffFetch(fairApi(id), { schema: z.object({ fair: fairSchema }) }))
  return answer?.fair ?? notFound()
})
