import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PRODUCT_EVENTS } from "../product-index/affected-products"
import { INSTITUTION_EVENTS, institutionTags } from "../shop-cache/institution-tags"
import { PLACE_EVENTS, placeTags } from "../shop-cache/place-tags"
import { productTags } from "../shop-cache/product-tags"
import { shopNotices } from "../shop-cache/shop-notices"

/** Tells the shop which of its cached pages a change has made old, by tag. */
export default async function revalidateShop({ event, container }: SubscriberArgs<unknown>) {
  if (!shopNotices.isOn()) return
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const tags = await Promise.all([
    productTags(event, query),
    placeTags(event, query),
    institutionTags(event, query),
  ])
  shopNotices.add(tags.flat(), container)
}

export const config: SubscriberConfig = {
  event: [...new Set([...PRODUCT_EVENTS, ...PLACE_EVENTS, ...INSTITUTION_EVENTS])],
}
