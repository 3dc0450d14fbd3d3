import { z } from "@medusajs/framework/zod"
import { CRAFT_LINE_CODES } from "@tejido/provenance/domain/craft-lines"
import { REGIONS } from "@tejido/provenance/domain/region-codes"
import { localized, oneLine, readable } from "./readable"

const empty = { es: "", en: "" }
const whole = (least: number, most: number) => z.number().int().min(least).max(most)
const id = z.string().regex(/^[\w-]{1,100}$/)
const handle = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** The most that one fair has of each. */
export const MOST = { zones: 40, criteria: 20, capacity: 1000 } as const

const named = (most: number) => localized(oneLine(most)).refine(({ es }) => es !== "", "in Spanish")

/** What a fair says of itself, in both languages. */
export const FairWords = z
  .object({
    title: named(120),
    theme: localized(oneLine(200)).default(empty),
    description: localized(readable(6000)).default(empty),
    organiser: localized(oneLine(200)).default(empty),
    rules: localized(readable(10_000)).default(empty),
  })
  .strict()
export type FairWords = z.output<typeof FairWords>

export const FAIR_MODES = ["virtual", "in_person", "both"] as const
export type FairMode = (typeof FAIR_MODES)[number]

/** Where it is held; of one that is only virtual there is none. */
export const Venue = z
  .object({
    name: oneLine(120).refine((name) => name !== "", "say where"),
    address: oneLine(300).default(""),
    ubigeo: z
      .string()
      .regex(/^\d{6}$/)
      .nullable()
      .default(null),
    hours: oneLine(200).default(""),
  })
  .strict()
export type Venue = z.output<typeof Venue>

/** A moment as staff give it, ISO 8601 with its zone. */
export const Moment = z
  .string()
  .datetime({ offset: true })
  .transform((text) => new Date(text))
  .refine((at) => at.getUTCFullYear() >= 2020 && at.getUTCFullYear() <= 2100, "a year from 2020 to 2100")

/** The planned moments; a fair is archived 30 days after its close unless said otherwise. */
export const FairPlan = z.object({
  call_opens_at: Moment,
  call_closes_at: Moment,
  announced_at: Moment,
  opens_at: Moment,
  closes_at: Moment,
  archived_at: Moment.optional(),
})

export const ZONE_KINDS = ["craft_line", "region", "theme"] as const
export type ZoneKind = (typeof ZONE_KINDS)[number]

/** What may be in `holds`: codes of craft lines, or names of regions; of a theme nothing. */
const MAY_HOLD: Readonly<Record<ZoneKind, readonly string[]>> = {
  craft_line: CRAFT_LINE_CODES,
  region: REGIONS,
  theme: [],
}

/** A part of the fair, in the order of the list. One without `id` is new. */
export const ZoneContent = z
  .object({
    id: id.optional(),
    name: named(80),
    kind: z.enum(ZONE_KINDS),
    holds: z.array(z.string().max(60)).max(30).default([]),
    capacity: whole(1, MOST.capacity),
  })
  .strict()
  .refine(({ kind, holds }) => holds.every((each) => MAY_HOLD[kind].includes(each)), {
    path: ["holds"],
    message: "not of this kind of zone",
  })
export type ZoneContent = z.output<typeof ZoneContent>

/** What applications are judged by. One without `id` is new. */
export const CriterionContent = z
  .object({
    id: id.optional(),
    name: named(80),
    help: localized(readable(500)).default(empty),
    weight: whole(1, 100),
    max_points: whole(1, 20).default(5),
  })
  .strict()
export type CriterionContent = z.output<typeof CriterionContent>

const Zones = z.array(ZoneContent).max(MOST.zones)
const Criteria = z.array(CriterionContent).max(MOST.criteria)

/** A fair to begin. */
export const NewFair = FairPlan.extend({
  handle: handle.optional(),
  words: FairWords,
  mode: z.enum(FAIR_MODES),
  venue: Venue.nullable().default(null),
  zones: Zones.default([]),
  criteria: Criteria.default([]),
})
export type NewFair = z.output<typeof NewFair>

/** What is saved of a fair; what is absent stays. `zones` and `criteria` are whole lists. */
export const FairSave = FairPlan.partial().extend({
  version: whole(1, 2_147_483_647),
  handle: handle.optional(),
  words: FairWords.optional(),
  mode: z.enum(FAIR_MODES).optional(),
  venue: Venue.nullable().optional(),
  zones: Zones.optional(),
  criteria: Criteria.optional(),
})
export type FairSave = z.output<typeof FairSave>

/** Last year's fair once more: everything but who came, as far after as its opening is. */
export const FairClone = z.object({ handle: handle.optional(), title: named(120), opens_at: Moment })
export type FairClone = z.output<typeof FairClone>
