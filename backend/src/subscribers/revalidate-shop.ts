import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { affectedProductIds, PRODUCT_EVENTS } from "../product-index/affected-products"
import { RevalidationQueue } from "../shop-cache/revalidation-queue"

let queue: RevalidationQueue | undefined

/**
 * Tells the shop which of its cached pages a change has made old, by tag.
 * Does nothing where no shop is configured (`STOREFRONT_URL`, `REVALIDATE_SECRET`), nor while the seed runs,
 * which comes before the shop.
 */
export default async function revalidateShop({
  event,
  container,
}: SubscriberArgs<{ id: string | string[] }>) {
  const { STOREFRONT_URL: shop, REVALIDATE_SECRET: secret, TEJIDO_SEEDING: seeding } = process.env
  if (!shop || !secret || seeding === "1") {
    return
  }
  queue ??= new RevalidationQueue({
    url: new URL("/api/revalidate", shop).href,
    secret,
    logger: container.resolve(ContainerRegistrationKeys.LOGGER),
  })
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const ids = await affectedProductIds(event, query)
  if (!ids.length) {
    return
  }
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "handle"],
    filters: { id: ids },
    withDeleted: true,
  })
  queue.add(["catalogue", ...data.flatMap(({ id, handle }) => [`product:${id}`, `product-handle:${handle}`])])
}

export const config: SubscriberConfig = { event: [...PRODUCT_EVENTS] }
