import { QueryContext } from "@medusajs/framework/utils"
import { centimosFromDecimal, toJsonInteger } from "@tejido/revenue-allocation/domain/centimos"
import type { Query } from "./changed-records"

/** What one piece costs, in céntimos: now, and when no price list lowers it. */
export type VariantPrice = { now: number; before: number }

type Row = {
  id: string
  calculated_price?: { calculated_amount: number | null; original_amount: number | null } | null
}

/**
 * What a visitor without an account pays now for one piece of each variant, in soles and IGV included. Medusa's own
 * calculation says it, the one a cart is charged by: of the price lists that are active, have begun and have not ended,
 * and are for everybody, one that overrides always counts and one that is a sale when it is lower. A variant without a
 * price in soles is left out. Two queries.
 */
export async function variantPrices(
  query: Query,
  variantIds: readonly string[]
): Promise<Map<string, VariantPrice>> {
  if (!variantIds.length) return new Map()
  const { data: regions } = await query.graph({
    entity: "region",
    fields: ["id"],
    filters: { currency_code: "pen" },
    pagination: { take: 1, order: { created_at: "ASC" } },
  })
  const regionId = (regions as { id: string }[])[0]?.id
  const { data } = await query.graph({
    entity: "variant",
    fields: ["id", "calculated_price.calculated_amount", "calculated_price.original_amount"],
    filters: { id: [...variantIds] },
    context: {
      calculated_price: QueryContext({ currency_code: "pen", ...(regionId && { region_id: regionId }) }),
    },
  })
  return new Map(
    (data as Row[]).flatMap(({ id, calculated_price: price }): [string, VariantPrice][] => {
      if (price?.calculated_amount == null) return []
      const now = centimos(price.calculated_amount)
      return [[id, { now, before: price.original_amount == null ? now : centimos(price.original_amount) }]]
    })
  )
}

const centimos = (soles: number) => toJsonInteger(centimosFromDecimal(soles))
