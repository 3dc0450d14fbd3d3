import type { MedusaContainer } from "@medusajs/framework/types"
import type { Amounts } from "../amounts"
import type { Market } from "../steps/market"
import type { SeededWorkshop } from "../steps/provenance"
import { generateArtisans } from "./generate-artisans"
import { generateOrders } from "./generate-orders"
import { generateProducts } from "./generate-products"

/** What the demo data set has already made. */
export type LoadGround = { market: Market; workshops: Map<string, SeededWorkshop> }

/** Fills the market up to the totals asked for, for load tests. Batches, so memory stays flat at any size. */
export async function generateLoad(
  container: MedusaContainer,
  amounts: Amounts,
  ground: LoadGround
): Promise<void> {
  await generateArtisans(container, amounts.artisans, ground)
  await generateProducts(container, amounts.products, ground)
  await generateOrders(container, amounts.orders, ground)
}
