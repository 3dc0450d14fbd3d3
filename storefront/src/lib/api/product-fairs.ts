import "server-only"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import { FAIR_SECONDS } from "./fair-row"
import { storeFetch } from "./store-fetch"

const Standing = z.object({
  fair: z.object({
    handle: z.string(),
    title: z.string(),
    state: z.enum(["announced", "live"]),
    opens_at: z.string(),
    closes_at: z.string(),
  }),
  stand: z.object({ handle: z.string(), name: z.string() }),
  /** The lowest of its kinds, in céntimos. */
  fair_price: z.number(),
  /** True while pieces are left at that price. */
  at_fair_price: z.boolean(),
})

/** Where a product stands at a fair that runs or is announced. */
export type ProductStanding = z.infer<typeof Standing>

/** The fairs at which this product stands, those that run first. @throws StoreError */
export async function fairsOfProduct(productId: string, locale: Locale): Promise<ProductStanding[]> {
  const { fairs } = await storeFetch(`/store/products/${encodeURIComponent(productId)}/fairs`, {
    schema: z.object({ fairs: z.array(Standing) }),
    locale,
    tags: [`product:${productId}`],
    revalidate: FAIR_SECONDS,
  })
  return fairs
}
