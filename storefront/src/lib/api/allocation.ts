import "server-only"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import { CATALOGUE_SECONDS } from "./cache-life"
import { orNull, storeFetch } from "./store-fetch"

const Allocation = z.object({
  amount: z.number().int(),
  currency_code: z.string(),
  policy_version: z.union([z.string(), z.number()]),
  shares: z.array(
    z.object({ party: z.string(), label: z.string(), amount: z.number().int(), basis: z.string().nullish() })
  ),
})

/** How a price is shared out by rule: céntimos that add up to `amount`. */
export type Allocation = z.infer<typeof Allocation>

/** The projected split of one variant's price; null when no rule covers it. */
export async function findAllocation(
  productId: string,
  variantId: string,
  locale: Locale
): Promise<Allocation | null> {
  const answer = await orNull(
    storeFetch(`/store/products/${encodeURIComponent(productId)}/allocation`, {
      schema: z.object({ allocation: Allocation }),
      query: { variant_id: variantId, quantity: 1 },
      locale,
      tags: [`product:${productId}`, "allocation-policy"],
      revalidate: CATALOGUE_SECONDS,
    })
  )
  return answer?.allocation ?? null
}
