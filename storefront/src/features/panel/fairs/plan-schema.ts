import { z } from "zod"
import { longText } from "../form/long-text"
import { limaMoment } from "./lima-time"
import { LONGEST } from "./plan-fields"

/** What to say of what cannot be read. */
export type PlanWords = {
  moment: string
  ubigeo: string
  handle: string
  controls: string
  tooLong: (length: number, max: number) => string
}

const MODES = ["virtual", "in_person", "both"] as const

/** The fields of a fair's plan as somebody typed them. */
export function planSchema(words: PlanWords) {
  const line = (longest: number) => z.string().trim().max(longest)
  const long = (longest: number) =>
    longText(longest, {
      tooLong: (length) => words.tooLong(length, longest),
      controls: words.controls,
    })
  const moment = z
    .string()
    .trim()
    .refine((text) => limaMoment(text) !== null, words.moment)
  return z.object({
    title_es: line(LONGEST.title).min(1),
    title_en: line(LONGEST.title),
    theme_es: line(LONGEST.theme),
    theme_en: line(LONGEST.theme),
    description_es: long(LONGEST.description),
    description_en: long(LONGEST.description),
    organiser_es: line(LONGEST.organiser),
    organiser_en: line(LONGEST.organiser),
    rules_es: long(LONGEST.rules),
    rules_en: long(LONGEST.rules),
    mode: z.enum(MODES),
    venue_name: line(LONGEST.venue_name),
    venue_address: line(LONGEST.venue_address),
    venue_ubigeo: z
      .string()
      .trim()
      .refine((text) => /^(\d{6})?$/.test(text), words.ubigeo),
    venue_hours: line(LONGEST.venue_hours),
    call_opens_at: moment,
    call_closes_at: moment,
    announced_at: moment,
    opens_at: moment,
    closes_at: moment,
    archived_at: z
      .string()
      .trim()
      .refine((text) => text === "" || limaMoment(text) !== null, words.moment),
    handle: z
      .string()
      .trim()
      .max(80)
      .refine((text) => /^([a-z0-9]+(-[a-z0-9]+)*)?$/.test(text), words.handle),
  })
}
export type TypedPlan = z.output<ReturnType<typeof planSchema>>

const MOMENTS = [
  "call_opens_at",
  "call_closes_at",
  "announced_at",
  "opens_at",
  "closes_at",
  "archived_at",
] as const

/**
 * The plan as the API takes it. A place goes where something of it was written, whatever the mode.
 * @param seen the times as the form showed them; those that are still so are left out.
 */
export function planBody(plan: TypedPlan, seen: Readonly<Record<string, string>>): Record<string, unknown> {
  const { venue_name: name, venue_address: address, venue_ubigeo: ubigeo, venue_hours: hours } = plan
  const times = MOMENTS.flatMap((moment) => {
    const at = plan[moment] === "" || plan[moment] === seen[moment] ? null : limaMoment(plan[moment])
    return at === null ? [] : [[moment, at] as const]
  })
  return {
    words: {
      title: { es: plan.title_es, en: plan.title_en },
      theme: { es: plan.theme_es, en: plan.theme_en },
      description: { es: plan.description_es, en: plan.description_en },
      organiser: { es: plan.organiser_es, en: plan.organiser_en },
      rules: { es: plan.rules_es, en: plan.rules_en },
    },
    mode: plan.mode,
    venue: name === "" ? null : { name, address, ubigeo: ubigeo || null, hours },
    ...Object.fromEntries(times),
    ...(plan.handle === "" ? {} : { handle: plan.handle }),
  }
}
