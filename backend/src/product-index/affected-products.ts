import type { Event, RemoteQueryFunction } from "@medusajs/framework/types"

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
] as const

type Query = Pick<RemoteQueryFunction, "graph">

/**
 * The ids of the products an event touches, whatever entity it names.
 * Stock events name a level or a reservation, so the way leads over the inventory item and its variants.
 */
export async function affectedProductIds(event: Event<unknown>, query: Query): Promise<string[]> {
  const ids = idsOf(event.data)
  if (!ids.length) {
    return []
  }
  const [entity] = event.name.split(".")
  switch (entity) {
    case "product":
    case "product-origin":
      return ids
    case "product-variant":
      return productIdsOfVariants(query, { id: ids })
    case "inventory-level":
    case "reservation-item": {
      const graphEntity = entity === "inventory-level" ? "inventory_level" : "reservation"
      const { data } = await query.graph({
        entity: graphEntity,
        fields: ["inventory_item_id"],
        filters: { id: ids },
        withDeleted: true,
      })
      const items = [...new Set(data.map((row: { inventory_item_id: string }) => row.inventory_item_id))]
      return items.length ? productIdsOfInventoryItems(query, items) : []
    }
    case "translation": {
      const { data } = await query.graph({
        entity: "translation",
        fields: ["reference", "reference_id"],
        filters: { id: ids },
        withDeleted: true,
      })
      return data
        .filter((row: { reference: string }) => row.reference === "product")
        .map((row: { reference_id: string }) => row.reference_id)
    }
    default:
      return []
  }
}

function idsOf(data: unknown): string[] {
  const rows = Array.isArray(data) ? data : [data]
  return rows.flatMap((row: { id?: string | string[] } | null | undefined) => row?.id ?? [])
}

async function productIdsOfVariants(query: Query, filters: Record<string, unknown>): Promise<string[]> {
  const { data } = await query.graph({
    entity: "variant",
    fields: ["product_id"],
    filters,
    withDeleted: true,
  })
  return [...new Set(data.flatMap((row: { product_id?: string | null }) => row.product_id ?? []))]
}

async function productIdsOfInventoryItems(query: Query, inventoryItemIds: string[]): Promise<string[]> {
  const { data } = await query.graph({
    entity: "product_variant_inventory_item",
    fields: ["variant_id"],
    filters: { inventory_item_id: inventoryItemIds },
  })
  const variantIds = data.map((row: { variant_id: string }) => row.variant_id)
  return variantIds.length ? productIdsOfVariants(query, { id: variantIds }) : []
}
