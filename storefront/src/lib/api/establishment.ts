import "server-only"
import { cache } from "react"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import { CATALOGUE_SECONDS } from "./cache-life"
import { orNull, storeFetch } from "./store-fetch"
import { Workshop } from "./workshop"

const EstablishmentSummary = z.object({
  handle: z.string(),
  name: z.string(),
  region: z.string(),
  province: z.string().nullish(),
  regional_office: z.string().nullish(),
  workshop_count: z.number(),
})
const Establishment = EstablishmentSummary.extend({
  story: z.string().nullish(),
  workshops: z.array(Workshop),
})

export type EstablishmentSummary = z.infer<typeof EstablishmentSummary>
export type Establishment = z.infer<typeof Establishment>

/** An establishment that may be named, with its workshops; null for any other. */
export const findEstablishment = cache(
  async (handle: string, locale: Locale): Promise<Establishment | null> => {
    const answer = await orNull(
      storeFetch(`/store/establishments/${encodeURIComponent(handle)}`, {
        schema: z.object({ establishment: Establishment }),
        locale,
        tags: [`establishment:${handle}`],
        revalidate: CATALOGUE_SECONDS,
      })
    )
    return answer?.establishment ?? null
  }
)

/** Every establishment that may be named. */
export async function listEstablishments(locale: Locale): Promise<EstablishmentSummary[]> {
  const { establishments } = await storeFetch("/store/establishments", {
    schema: z.object({ establishments: z.array(EstablishmentSummary) }),
    query: { limit: 100 },
    locale,
    tags: ["catalogue", "establishments"],
    revalidate: CATALOGUE_SECONDS,
  })
  return establishments
}
