import type { Event } from "@medusajs/framework/types"
import { changedRecords, type ChangedRecords, type Query } from "./changed-records"

/** Every event after which what the shop shows of a product may be different. */
export const PRODUCT_EVENTS = [
  "product.created",
  "product.updated",
  "product.deleted",
  "product-variant.created",
  "product-variant.updated",
  "product-variant.deleted",
  "product-origin.created",
  "translation.created",
  "translation.updated",
  "translation.deleted",
  "inventory-level.created",
  "inventory-level.updated",
  "inventory-level.deleted",
  "reservation-item.created",
  "reservation-item.updated",
  "reservation-item.deleted",
  // Emitted by the module itself whoever changes a row, so that withdrawn consent needs nobody to think of it (P3).
  "provenance.establishment.updated",
  "provenance.workshop.updated",
  "provenance.artisan.updated",
  "provenance.origin.updated",
  "provenance.origin-maker.created",
  "provenance.origin-maker.updated",
] as const

/** The ids of the products an event touches, whatever entity it names. */
export async function affectedProductIds(event: Event<unknown>, query: Query): Promise<string[]> {
  const changes = await changedRecords(event, query)
  const ids = await Promise.all(changes.map((change) => productIdsOf(change, query)))
  return [...new Set(ids.flat())]
}

async function productIdsOf({ kind, ids }: ChangedRecords, query: Query): Promise<string[]> {
  switch (kind) {
    case "product":
    case "product-origin":
      return ids
    case "product-variant":
      return productIdsOfVariants(query, ids)
    case "inventory-level":
      return productIdsOfStock(query, "inventory_level", ids)
    case "reservation-item":
      return productIdsOfStock(query, "reservation", ids)
    case "establishment":
      return productIdsOfOrigins(query, { workshop: { establishment_id: ids } })
    case "workshop":
      return productIdsOfOrigins(query, { workshop_id: ids })
    case "artisan":
      return productIdsOfOrigins(query, { makers: { artisan_id: ids } })
    case "origin":
      return productIdsOfOrigins(query, { id: ids })
    case "origin-maker":
      return productIdsOfOrigins(query, { makers: { id: ids } })
    default:
      return []
  }
}

async function productIdsOfOrigins(query: Query, filters: Record<string, unknown>): Promise<string[]> {
  const { data } = await query.graph({ entity: "origin", fields: ["id", "product.id"], filters })
  return (data as { product?: { id: string } | null }[]).flatMap(({ product }) => product?.id ?? [])
}

async function productIdsOfVariants(query: Query, ids: string[]): Promise<string[]> {
  const { data } = await query.graph({
    entity: "variant",
    fields: ["product_id"],
    filters: { id: ids },
    withDeleted: true,
  })
  return data.flatMap((row: { product_id?: string | null }) => row.product_id ?? [])
}

/** A level or a reservation names an inventory item, and that leads over its variants to products. */
async function productIdsOfStock(
  query: Query,
  entity: "inventory_level" | "reservation",
  ids: string[]
): Promise<string[]> {
  const { data: stock } = await query.graph({
    entity,
    fields: ["inventory_item_id"],
    filters: { id: ids },
    withDeleted: true,
  })
  const items = [...new Set(stock.map((row: { inventory_item_id: string }) => row.inventory_item_id))]
  if (!items.length) {
    return []
  }
  const { data: variants } = await query.graph({
    entity: "product_variant_inventory_item",
    fields: ["variant_id"],
    filters: { inventory_item_id: items },
  })
  const variantIds = variants.map((row: { variant_id: string }) => row.variant_id)
  return variantIds.length ? productIdsOfVariants(query, variantIds) : []
}
