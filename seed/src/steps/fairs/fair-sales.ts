import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { takeInStaleSales } from "@tejido/virtual-fairs/sales/take-in-stale-sales"
import { FIRST_EDITION, SECOND_EDITION } from "../../data/fairs/de-taller-en-taller"
import { placePastOrders } from "../../past-orders"
import { one, type Market } from "../market"
import { FAIR_SALE, type FairOffer, fairOrders } from "./fair-orders"

type Pg = { raw<Row>(sql: string, values?: readonly unknown[]): PromiseLike<{ rows: Row[] }> }

/** Of which fairs something was sold, and how much. */
const SOLD = [
  { handle: FIRST_EDITION.handle, orders: 84, gone: 4, nearlyGone: 6 },
  { handle: SECOND_EDITION.handle, orders: 40, gone: 4, nearlyGone: 9 },
] as const

/**
 * What the demo's fairs have sold until now, at their prices: paid orders like everybody's, which the fairs and the
 * ledger take in by themselves. Of fairs with sales nothing more is made. @returns how many orders were made
 */
export async function seedFairSales(container: MedusaContainer, market: Market): Promise<number> {
  const pg = container.resolve<Pg>(ContainerRegistrationKeys.PG_CONNECTION)
  let made = 0
  for (const { handle, ...amounts } of SOLD) {
    const { rows: known } = await pg.raw<object>(
      `select from "order" where metadata ->> '${FAIR_SALE}' like ? limit 1`,
      [`${handle}/%`]
    )
    if (known.length > 0) continue
    const { rows } = await pg.raw<{ opens_at: Date; closes_at: Date }>(
      "select opens_at, closes_at from fairs_fair where handle = ?",
      [handle]
    )
    const { opens_at, closes_at } = one(rows)
    const until = new Date(Math.min(closes_at.getTime(), Date.now()))
    // A demo that is completed long after it was begun: what ran then is over.
    if (until <= opens_at) continue
    const sales = { ...amounts, fair: handle, opensAt: opens_at, until }
    const ids = await placePastOrders(container, market, fairOrders(await offersOf(pg, handle), sales))
    made += ids.length
  }
  if (made > 0) await takeInStaleSales(container, null)
  return made
}

async function offersOf(pg: Pg, handle: string): Promise<FairOffer[]> {
  const { rows } = await pg.raw<
    Omit<FairOffer, "sold"> & { product_id: string; variant_id: string; title: string; price: string }
  >(
    `select s.handle as stand, o.product_id, o.variant_id, p.title, o.fair_price::text as price, o.quota
     from fairs_stand_product o join fairs_stand s on s.id = o.stand_id join fairs_fair f on f.id = o.fair_id
       join product p on p.id = o.product_id join product_variant v on v.id = o.variant_id
     where f.handle = ? order by s.handle, p.handle, v.variant_rank, v.title`,
    [handle]
  )
  return rows.map(({ stand, quota, price, ...sold }) => ({
    ...{ stand, quota },
    sold: { ...sold, soles: Number(price) / 100 },
  }))
}
