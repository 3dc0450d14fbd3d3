import type { CreateProductVariantWorkflowInputDTO } from "@medusajs/framework/types"
import type { Connection } from "@tejido/institutions/http/sql-list"
import type { FoundProduct } from "./found-product"
import { solesOf, type WantedProduct } from "./wanted-product"

/** The key that a piece has which comes one way only: its SKU is the product's handle. */
const ONLY = "unica"

/** The variants that a listing has and its product has not, as Medusa makes them. */
export async function newVariants(
  connection: Connection,
  wanted: WantedProduct,
  found: FoundProduct
): Promise<CreateProductVariantWorkflowInputDTO[]> {
  const missing = wanted.variants.filter(({ key }) => !found.variants.some((variant) => variant.key === key))
  const inputs: CreateProductVariantWorkflowInputDTO[] = []
  for (const { key, title, rank, price } of missing) {
    const { sku, item } = await freeSku(connection, key === ONLY ? wanted.handle : `${wanted.handle}-${key}`)
    inputs.push({
      product_id: found.id,
      title,
      sku,
      variant_rank: rank,
      manage_inventory: true,
      allow_backorder: false,
      options: { [wanted.option]: title },
      prices: [{ currency_code: "pen", amount: solesOf(price) }],
      metadata: { listing_key: key },
      // What was taken away and comes back has the stock that it had.
      ...(item && { inventory_items: [{ inventory_item_id: item, required_quantity: 1 }] }),
    } as CreateProductVariantWorkflowInputDTO)
  }
  return inputs
}

/** A SKU that no variant has, and the stock that is kept under it. */
async function freeSku(
  connection: Connection,
  wanted: string
): Promise<{ sku: string; item: string | null }> {
  for (let number = 1; ; number += 1) {
    const sku = number === 1 ? wanted : `${wanted}-${number}`
    const { rows } = await connection.raw<{ taken: boolean; item: string | null }>(
      `select exists (select from product_variant v where v.sku = ? and v.deleted_at is null)
           or exists (select from inventory_item i
             join product_variant_inventory_item k on k.inventory_item_id = i.id and k.deleted_at is null
             join product_variant v on v.id = k.variant_id and v.deleted_at is null
             where i.sku = ? and i.deleted_at is null) as taken,
         (select i.id from inventory_item i where i.sku = ? and i.deleted_at is null) as item`,
      [sku, sku, sku]
    )
    if (!rows[0]?.taken) return { sku, item: rows[0]?.item ?? null }
  }
}
