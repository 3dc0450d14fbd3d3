import type { Event } from "@medusajs/framework/types"
import { affectedProductIds } from "../product-index/affected-products"
import type { Query } from "../product-index/changed-records"

/** The cache tags of the product pages and listings that an event has made old; none when it touches no product. */
export async function productTags(event: Event<unknown>, query: Query): Promise<string[]> {
  const ids = await affectedProductIds(event, query)
  if (!ids.length) {
    return []
  }
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "handle"],
    filters: { id: ids },
    withDeleted: true,
  })
  return ["catalogue", ...data.flatMap(({ id, handle }) => [`product:${id}`, `product-handle:${handle}`])]
}
