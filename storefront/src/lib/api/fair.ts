import "server-only"
import { cache } from "react"
import { z } from "zod"
import { isHandle } from "@/features/fairs/is-handle"
import type { Locale } from "@/i18n/locales"
import { EstablishmentRef } from "./establishment-ref"
import { FAIR_SECONDS, FairRow } from "./fair-row"
import { FairEvent } from "./fair-programme"
import { orNull, storeFetch } from "./store-fetch"

export const StandPhoto = z.object({
  url: z.string(),
  width: z.number(),
  height: z.number(),
  alt: z.string(),
})

const StandRow = z.object({
  handle: z.string(),
  position: z.number(),
  name: z.string(),
  craft_line: z.string(),
  establishment: EstablishmentRef,
  photo: StandPhoto.nullish(),
  /** Of the first thing that it sells. */
  thumbnail: z.string().nullish(),
  products: z.number(),
})

const Zone = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(["craft_line", "region", "theme"]),
  stands: z.array(StandRow),
})

const Fair = FairRow.extend({
  description: z.string(),
  organiser: z.string(),
  rules: z.string(),
  venue: z
    .object({ name: z.string(), address: z.string(), hours: z.string(), ubigeo: z.string().nullish() })
    .nullable(),
  announced_at: z.string(),
  archived_at: z.string(),
  zones: z.array(Zone),
  programme: z
    .array(FairEvent)
    .nullish()
    .transform((events) => events ?? []),
  /** Totals of a fair that is over; null while it runs, and where they would tell of fewer than five orders. */
  results: z
    .object({ stands: z.number(), units: z.number(), amount: z.number(), orders: z.number() })
    .nullish()
    .transform((results) => results ?? null),
  /** The backend's time when it answered. */
  now: z.string(),
  /** When the state changes next. */
  next_change: z.string().nullable(),
})

/** A fair's own page: its zones with the stands that are open, its programme and what it came to. */
export type Fair = z.infer<typeof Fair>
export type FairZone = z.infer<typeof Zone>
export type StandRow = z.infer<typeof StandRow>

const path = (handle: string) => `/store/fairs/${encodeURIComponent(handle)}`

/** The fair of this handle, or null where the public sees none. @throws StoreError */
export const findFair = cache(async (handle: string, locale: Locale): Promise<Fair | null> => {
  if (!isHandle(handle)) return null
  const answer = await orNull(
    storeFetch(path(handle), {
      schema: z.object({ fair: Fair }),
      locale,
      tags: [`fair:${handle}`],
      revalidate: FAIR_SECONDS,
    })
  )
  return answer?.fair ?? null
})

const Clock = Fair.pick({ now: true, state: true, next_change: true })

/** What the database's clock says at this moment, and what the fair is by it; never kept. @throws StoreError */
export async function askFairClock(handle: string): Promise<z.infer<typeof Clock> | null> {
  const answer = await orNull(storeFetch(path(handle), { schema: z.object({ fair: Clock }), timeout: 3000 }))
  return answer?.fair ?? null
}
