import "server-only"
import { cache } from "react"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import { storeFetch } from "./store-fetch"

/** Seconds that an answer about a fair may be kept where no tag drops it earlier. */
export const FAIR_SECONDS = 60

/** Where a fair that the public sees can be. */
export const PUBLIC_FAIR_STATES = ["announced", "live", "closed", "archived", "cancelled"] as const
export type PublicFairState = (typeof PUBLIC_FAIR_STATES)[number]
export const FairStateField = z.enum(PUBLIC_FAIR_STATES)

export const FairRow = z.object({
  handle: z.string(),
  title: z.string(),
  theme: z.string(),
  state: FairStateField,
  mode: z.enum(["virtual", "in_person", "both"]),
  banner: z
    .object({
      widths: z.record(z.string(), z.string()),
      width: z.number(),
      height: z.number(),
      alt: z.string(),
    })
    .nullable(),
  opens_at: z.string(),
  closes_at: z.string(),
  /** Stands that are open. */
  stands: z.number(),
})

/** A fair on the front page of fairs. Moments in ISO 8601. */
export type FairRow = z.infer<typeof FairRow>

const FairRows = z.object({ fairs: z.array(FairRow), count: z.number() })

/** Fairs that the public sees: what runs, what is to come, what is over. @throws StoreError */
export const listFairs = cache(
  async (locale: Locale, limit = 100, offset = 0): Promise<z.infer<typeof FairRows>> =>
    storeFetch("/store/fairs", {
      schema: FairRows,
      query: { limit, offset },
      locale,
      tags: ["fairs"],
      revalidate: FAIR_SECONDS,
    })
)
