import "server-only"
import { z } from "zod"
import { centimosFromSoles } from "@/lib/money"
import { callStore } from "./call-store"
import type { VariantNow } from "./line-problems"

const variantsReply = z.object({
  variants: z.array(
    z.object({
      id: z.string(),
      manage_inventory: z.boolean().nullish(),
      allow_backorder: z.boolean().nullish(),
      inventory_quantity: z.number().nullish(),
      calculated_price: z.object({ calculated_amount: z.number().nullish() }).nullish(),
    })
  ),
})

const FIELDS = "id,manage_inventory,allow_backorder,+inventory_quantity,+calculated_price"

/**
 * Price and stock of these variants at this moment, by id. A variant that is not on sale (unknown, withdrawn,
 * of another channel, without a price in soles) is not in the map.
 */
export async function variantsNow(
  ids: readonly string[],
  regionId: string
): Promise<Map<string, VariantNow>> {
  const wanted = [...new Set(ids)].filter(Boolean)
  if (wanted.length === 0) return new Map()
  const query = new URLSearchParams({ region_id: regionId, fields: FIELDS, limit: String(wanted.length) })
  for (const id of wanted) query.append("id[]", id)
  const reply = await callStore(`/store/product-variants?${query}`, { schema: variantsReply })
  const found = new Map<string, VariantNow>()
  for (const variant of reply.ok ? reply.data.variants : []) {
    const amount = variant.calculated_price?.calculated_amount
    if (amount === null || amount === undefined) continue
    const counted = variant.manage_inventory !== false && variant.allow_backorder !== true
    found.set(variant.id, {
      id: variant.id,
      price: centimosFromSoles(amount),
      available: counted ? Math.max(0, variant.inventory_quantity ?? 0) : null,
    })
  }
  return found
}
