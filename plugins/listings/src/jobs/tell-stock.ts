import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTINGS_MODULE } from "../modules/listings"
import type { ListingsService } from "../modules/listings/service"
import { tellAgain } from "../stock/tell-levels"

/** By then an event that was not lost has been dealt with. */
const GRACE_MS = 30_000

/** Each minute: the search index and the shop's pages are told once more of stock that staff changed. */
export default async function tellStock(container: MedusaContainer): Promise<{ told: number }> {
  const listings = container.resolve<ListingsService>(LISTINGS_MODULE)
  return { told: await tellAgain(listings, new Date(Date.now() - GRACE_MS)) }
}

export const config = { name: "tell-stock", schedule: "* * * * *" }
