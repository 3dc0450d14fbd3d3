import type { FormValues } from "../form/form-state"
import { type Fair, FAIR_MOMENTS, type FairMoment } from "./fair"
import { limaField } from "./lima-time"

/** What a fair's plan holds, as the fields of its form show it. */
export function planValues(fair: Fair): FormValues {
  const { words, venue } = fair
  return {
    title_es: words.title.es,
    title_en: words.title.en,
    theme_es: words.theme.es,
    theme_en: words.theme.en,
    description_es: words.description.es,
    description_en: words.description.en,
    organiser_es: words.organiser.es,
    organiser_en: words.organiser.en,
    rules_es: words.rules.es,
    rules_en: words.rules.en,
    mode: fair.mode,
    venue_name: venue?.name ?? "",
    venue_address: venue?.address ?? "",
    venue_ubigeo: venue?.ubigeo ?? "",
    venue_hours: venue?.hours ?? "",
    handle: fair.handle,
    ...Object.fromEntries(FAIR_MOMENTS.map((moment) => [moment, limaField(fair[moment])])),
  }
}

/** The moments of a published fair that have passed: they stay as they are. */
export function fixedMoments(fair: Pick<Fair, FairMoment | "published_at" | "now">): FairMoment[] {
  if (fair.published_at === null) return []
  return FAIR_MOMENTS.filter((moment) => Date.parse(fair[moment]) <= Date.parse(fair.now))
}

/** Days from now and the hour in Lima, as a fair is usually prepared. */
const USUAL: Readonly<Record<Exclude<FairMoment, "archived_at">, readonly [days: number, time: string]>> = {
  call_opens_at: [7, "08:00"],
  call_closes_at: [28, "18:00"],
  announced_at: [42, "08:00"],
  opens_at: [56, "09:00"],
  closes_at: [66, "20:00"],
}

/** What a new fair's form holds at first: times to correct instead of empty ones. */
export function newPlan(now: Date): FormValues {
  const times = Object.entries(USUAL).map(([moment, [days, time]]) => {
    const day = limaField(new Date(now.getTime() + days * 86_400_000).toISOString()).slice(0, 10)
    return [moment, `${day}T${time}`]
  })
  return { mode: "virtual", ...Object.fromEntries(times) }
}
