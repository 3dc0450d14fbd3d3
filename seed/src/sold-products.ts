import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { one } from "./steps/market"

/** A product as an order's line names it, at its price in soles. */
export type Sold = { product_id: string; variant_id: string; title: string; soles: number }

/** What orders of the past can have sold. */
export async function soldProducts(container: MedusaContainer): Promise<Sold[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "title", "variants.id", "variants.prices.amount"],
    pagination: { take: 500, order: { handle: "ASC" } },
  })
  const rows = data as unknown as {
    id: string
    title: string
    variants: { id: string; prices: { amount: number }[] }[]
  }[]
  return rows.map((row) => {
    const variant = one(row.variants)
    return {
      product_id: row.id,
      title: row.title,
      variant_id: variant.id,
      soles: Number(one(variant.prices).amount),
    }
  })
}
