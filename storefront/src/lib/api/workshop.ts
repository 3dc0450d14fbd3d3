import "server-only"
import { cache } from "react"
import { z } from "zod"
import { DEFAULT_LOCALE, type Locale } from "@/i18n/locales"
import { CATALOGUE_SECONDS } from "./cache-life"
import { EstablishmentRef } from "./establishment-ref"
import { orNull, storeFetch } from "./store-fetch"

export const Workshop = z.object({
  handle: z.string(),
  name: z.string(),
  craft_line: z.string(),
  mode: z.string(),
  techniques: z.array(z.string()),
  story: z.string().nullable(),
  /** Null when fewer than five people work there. */
  artisan_count: z.number().nullable(),
  establishment: EstablishmentRef,
})

const Count = z.number().int().nullish()

const WorkshopPage = Workshop.extend({
  closed: z.boolean().nullish(),
  /** Null where they are fewer than five. */
  registered_count: Count,
  competence_count: Count,
  /** Courses that five or more of its people took part in, and their topics in Spanish. */
  trainings: z.object({ hours: z.number(), people: z.number(), topics: z.array(z.string()) }).nullish(),
  /** The work step by step; only pictures that everybody in them agrees to. */
  photos: z
    .array(
      z.object({
        url: z.string(),
        width: z.number().int().positive(),
        height: z.number().int().positive(),
        alt: z.string(),
        step: z.string().nullable(),
      })
    )
    .default([]),
})

export type Workshop = z.infer<typeof Workshop>
/** A workshop with what only its own page tells. */
export type WorkshopPage = z.infer<typeof WorkshopPage>

/** A workshop by its handle, or null. */
export const findWorkshop = cache(async (handle: string, locale: Locale): Promise<WorkshopPage | null> => {
  const answer = await orNull(
    storeFetch(`/store/workshops/${encodeURIComponent(handle)}`, {
      schema: z.object({ workshop: WorkshopPage }),
      locale,
      tags: [`workshop:${handle}`],
      revalidate: CATALOGUE_SECONDS,
    })
  )
  return answer?.workshop ?? null
})

/** Every workshop, in the backend's order. There are dozens, not thousands: one page holds them. */
export async function listWorkshops(locale: Locale): Promise<Workshop[]> {
  const { workshops } = await storeFetch("/store/workshops", {
    schema: z.object({ workshops: z.array(Workshop) }),
    query: { limit: 100 },
    locale,
    tags: ["catalogue", "workshops"],
    revalidate: CATALOGUE_SECONDS,
  })
  return workshops
}

/** Names a workshop by its handle in a language the search index does not hold; undefined where the index's own will do. */
export async function workshopNames(locale: Locale): Promise<(handle: string) => string | undefined> {
  if (locale === DEFAULT_LOCALE) return () => undefined
  const names = new Map((await listWorkshops(locale)).map(({ handle, name }) => [handle, name]))
  return (handle) => names.get(handle)
}
