import "server-only"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import { CATALOGUE_SECONDS } from "./cache-life"
import { EstablishmentRef } from "./establishment-ref"
import { orNull, storeFetch } from "./store-fetch"

const Provenance = z.object({
  establishment: EstablishmentRef,
  workshop: z.object({ handle: z.string(), name: z.string(), mode: z.string().nullish() }),
  craft_line: z.string(),
  technique: z.string().nullish(),
  makers: z.array(
    z.object({
      code: z.string(),
      /** Only while the artisan agrees that they are shown. */
      alias: z.string().nullish(),
      story: z.string().nullish(),
      in_national_register: z.boolean().nullish(),
    })
  ),
  /** The latest that stand, as examples; empty where none are issued. */
  certificates: z.array(z.object({ code: z.string() })).default([]),
})

export type Provenance = z.infer<typeof Provenance>

/** Where a product comes from and who made it, by code; null when its origin is not recorded. */
export async function findProvenance(productId: string, locale: Locale): Promise<Provenance | null> {
  const answer = await orNull(
    storeFetch(`/store/products/${encodeURIComponent(productId)}/provenance`, {
      schema: z.object({ provenance: Provenance }),
      locale,
      tags: [`product:${productId}`],
      revalidate: CATALOGUE_SECONDS,
    })
  )
  return answer?.provenance ?? null
}
