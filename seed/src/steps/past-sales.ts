import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { endOf, type LimaMonth, startOf } from "@tejido/revenue-allocation/domain/lima-month"
import { type Rng, seeded } from "../illustrations/prng"
import { type PastOrder, placePastOrders } from "../past-orders"
import { type Sold, soldProducts } from "../sold-products"
import { one, type Market } from "./market"

/** Sales of each past month, and of the running one up to now. */
const A_MONTH = 26
/** In the metadata of the orders that are made here. */
export const PAST_SALE = "demo_past_sale"

/**
 * Paid orders of the three months before this one and of this one, so that a new market has months to close. Where
 * there are some already nothing is made.
 * @returns how many were made
 */
export async function seedPastSales(
  container: MedusaContainer,
  market: Market,
  months: readonly LimaMonth[],
  now = new Date()
): Promise<number> {
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await pg.raw<{ rows: unknown[] }>(
    `select from "order" where metadata ? '${PAST_SALE}' limit 1`
  )
  if (rows.length) return 0
  const sold = await soldProducts(container)
  const sales = months.flatMap((month) =>
    Array.from({ length: A_MONTH }, (_, n) => saleOf(month, n, sold)).filter(({ at }) => at < now)
  )
  return (await placePastOrders(container, market, sales)).length
}

function saleOf(month: LimaMonth, n: number, sold: readonly Sold[]): PastOrder {
  const random: Rng = seeded(`sale/${month}/${n}`)
  const [start, end] = [startOf(month).getTime(), endOf(month).getTime()]
  const at = new Date(start + ((n + random.between(0.3, 0.8)) / A_MONTH) * (end - start))
  const lines = Array.from({ length: random.whole(1, 3) }, () => ({
    sold: one([sold[random.whole(0, sold.length - 1)]]),
    quantity: random.whole(1, 2),
  }))
  // The same product twice in an order would be one line.
  const once = lines.filter(
    ({ sold: { product_id } }, i) => lines.findIndex((l) => l.sold.product_id === product_id) === i
  )
  return { metadata: { [PAST_SALE]: `${month}/${n}` }, at, lines: once }
}
