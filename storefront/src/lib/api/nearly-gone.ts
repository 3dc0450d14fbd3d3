import "server-only"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import { FAIR_SECONDS } from "./fair-row"
import { storeFetch } from "./store-fetch"

const Piece = z.object({
  stand: z.string(),
  stand_name: z.string(),
  product: z.object({
    id: z.string(),
    handle: z.string(),
    title: z.string(),
    thumbnail: z.string().nullable(),
  }),
  fair_price: z.number(),
  /** Pieces that can still be had at the fair's price. */
  left: z.number(),
})

/** A piece at a stand of which only a few are left. Money in céntimos. */
export type NearlyGone = z.infer<typeof Piece>

/** What is nearly gone at a fair that runs, the fewest first; nothing at one that does not. @throws StoreError */
export async function listNearlyGone(fair: string, locale: Locale): Promise<NearlyGone[]> {
  const { pieces } = await storeFetch(`/store/fairs/${encodeURIComponent(fair)}/nearly-gone`, {
    schema: z.object({ pieces: z.array(Piece) }),
    locale,
    tags: [`fair:${fair}`],
    revalidate: FAIR_SECONDS,
  })
  return pieces
}
