import "server-only"
import { cache } from "react"
import { z } from "zod"
import { isHandle } from "@/features/fairs/is-handle"
import type { Locale } from "@/i18n/locales"
import { EstablishmentRef } from "./establishment-ref"
import { StandPhoto } from "./fair"
import { FAIR_SECONDS, FairStateField } from "./fair-row"
import { orNull, storeFetch } from "./store-fetch"

const Offer = z.object({
  variant_id: z.string(),
  title: z.string(),
  /** What is charged for one now, in céntimos; null where the shop has no price. */
  price: z.number().nullable(),
  /** What it costs without any sale, where that is more. */
  before: z.number().nullable(),
  fair_price: z.number(),
  /** Pieces left at the fair's price; null for as many as there are. */
  quota_left: z.number().nullable(),
  /** Pieces that can be bought; null where they are not counted. */
  available: z.number().nullable(),
})

const StandProduct = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  thumbnail: z.string().nullable(),
  variants: z.array(Offer),
})

const Stand = z.object({
  handle: z.string(),
  position: z.number(),
  closed: z.boolean(),
  story: z.string(),
  photo: StandPhoto.nullish(),
  fair: z.object({
    handle: z.string(),
    title: z.string(),
    state: FairStateField,
    opens_at: z.string(),
    closes_at: z.string(),
  }),
  zone: z.object({ id: z.string(), name: z.string() }),
  workshop: z.object({
    handle: z.string(),
    name: z.string(),
    craft_line: z.string(),
    techniques: z.array(z.string()),
    story: z.string().nullable(),
    establishment: EstablishmentRef,
  }),
  products: z.array(StandProduct),
})

/** A workshop's stand at a fair, with what it sells at the prices of the moment of asking. */
export type Stand = z.infer<typeof Stand>
export type StandProduct = z.infer<typeof StandProduct>

/** The stand of this handle at this fair, or null. @throws StoreError */
export const findStand = cache(async (fair: string, stand: string, locale: Locale): Promise<Stand | null> => {
  if (!isHandle(fair) || !isHandle(stand)) return null
  const answer = await orNull(
    storeFetch(`/store/fairs/${encodeURIComponent(fair)}/stands/${encodeURIComponent(stand)}`, {
      schema: z.object({ stand: Stand }),
      locale,
      tags: [`fair:${fair}`, `fair-stand:${fair}/${stand}`],
      revalidate: FAIR_SECONDS,
    })
  )
  return answer?.stand ?? null
})
