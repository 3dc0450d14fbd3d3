import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { SEARCH_DESK_MODULE } from "../modules/search-desk"
import type { SearchDeskService } from "../modules/search-desk/service"
import { PRODUCT_EVENTS } from "../product-index/affected-products"

/**
 * Has the index look at once when something about products happened, not within its second. Nothing depends on it: what
 * changed is marked by the database.
 */
export default async function wakeSearchDesk({ container }: SubscriberArgs<unknown>) {
  await container.resolve<SearchDeskService>(SEARCH_DESK_MODULE).wake()
}

export const config: SubscriberConfig = { event: [...PRODUCT_EVENTS] }
