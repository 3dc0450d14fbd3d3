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

export type Workshop = z.infer<typeof Workshop>

/** A workshop by its handle, or null. */
export const findWorkshop = cache(async (handle: string, locale: Locale): Promise<Workshop | null> => {
  const answer = await orNull(
    storeFetch(`/store/workshops/${encodeURIComponent(handle)}`, {
      schema: z.object({ workshop: Workshop }),
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
