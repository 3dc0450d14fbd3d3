import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PRODUCT_EVENTS } from "../product-index/affected-products"
import { PLACE_EVENTS, placeTags } from "../shop-cache/place-tags"
import { productTags } from "../shop-cache/product-tags"
import { RevalidationQueue } from "../shop-cache/revalidation-queue"

let queue: RevalidationQueue | undefined

/**
 * Tells the shop which of its cached pages a change has made old, by tag.
 * Does nothing where no shop is configured (`STOREFRONT_URL`, `REVALIDATE_SECRET`), nor while the seed runs,
 * which comes before the shop.
 */
export default async function revalidateShop({ event, container }: SubscriberArgs<unknown>) {
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
  queue.add([...(await productTags(event, query)), ...(await placeTags(event, query))])
}

export const config: SubscriberConfig = { event: [...new Set([...PRODUCT_EVENTS, ...PLACE_EVENTS])] }
