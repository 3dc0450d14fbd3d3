import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { QueryContext } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { centimosFromDecimal, type Centimos } from "../domain/centimos"
import type { SaleOrigin } from "../domain/sale"
import { ORIGIN_FIELDS, OriginOfProduct } from "../facts/product-origins"

/** Prices of the shop are in soles, tax included. */
export const CURRENCY = "pen"

/** What a projected split is computed from. */
export type ProductFacts = {
  origin: SaleOrigin | null
  /** In the order in which the shop shows them; without a price, null. */
  variants: { id: string; price: Centimos | null }[]
}

const Product = z.object({
  origin: OriginOfProduct,
  variants: z.array(
    z.object({
      id: z.string(),
      variant_rank: z.number().nullish(),
      calculated_price: z.object({ calculated_amount: z.unknown() }).nullish(),
    })
  ),
})

/**
 * Reads a product's prices of this moment, sales included, and where it comes from. About ten queries, half of them
 * Medusa's price calculation. Null for a product that is not there.
 */
export async function readProductFacts(
  query: Omit<RemoteQueryFunction, symbol>,
  productId: string
): Promise<ProductFacts | null> {
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "variants.id", "variants.variant_rank", "variants.calculated_price.*", ...ORIGIN_FIELDS],
    filters: { id: productId },
    context: { variants: { calculated_price: QueryContext({ currency_code: CURRENCY }) } },
  })
  if (!data[0]) return null
  const { origin, variants } = Product.parse(data[0])
  return {
    origin,
    variants: variants
      .sort((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0))
      .map(({ id, calculated_price: price }) => ({
        id,
        price: price ? centimosFromDecimal(price.calculated_amount) : null,
      })),
  }
}
