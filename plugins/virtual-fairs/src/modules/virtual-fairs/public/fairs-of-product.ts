import type { Context } from "@medusajs/framework/types"
import type { FairWords } from "../../../domain/fair-content"
import { managerOf } from "../transaction"
import { FAIR_IS_PUBLIC, IS_SOLD } from "./shown"

/** A fair at which a product stands: the lowest price of its kinds there, in céntimos. */
export type ProductStanding = {
  fair: { handle: string; words: FairWords; state: "announced" | "live"; opens_at: Date; closes_at: Date }
  stand: { handle: string; workshop: { id: string; name: string } }
  fair_price: number
  /** Pieces are left at that price. */
  at_fair_price: boolean
}

type Row = ProductStanding["fair"] & {
  fair: string
  stand: string
  workshop_id: string
  workshop_name: string
  fair_price: number
  at_fair_price: boolean
}

/** The fairs, running or announced, at which this product stands; those that run first. One query. */
export async function readFairsOfProduct(context: Context, productId: string): Promise<ProductStanding[]> {
  const rows = await managerOf(context).execute<Row[]>(
    `select f.handle as fair, f.words, fairs_state(f, now()) as state, f.opens_at, f.closes_at,
       s.handle as stand, w.id as workshop_id, w.name as workshop_name, min(sp.fair_price)::int as fair_price,
       bool_or(sp.quota is null or sp.sold < sp.quota) as at_fair_price
     from fairs_stand_product sp join product_variant v on v.id = sp.variant_id join product p on p.id = v.product_id
       join fairs_stand s on s.id = sp.stand_id and s.closed_at is null
       join provenance_workshop w on w.id = s.workshop_id and w.deleted_at is null
       join fairs_fair f on f.id = s.fair_id
     where p.id = ? and ${IS_SOLD} and ${FAIR_IS_PUBLIC} and fairs_state(f, now()) in ('announced', 'live')
     group by f.id, s.id, w.id
     order by fairs_state(f, now()) <> 'live', min(sp.fair_price), f.opens_at, f.id`,
    [productId]
  )
  return rows.map(
    ({ fair, words, state, opens_at, closes_at, stand, workshop_id, workshop_name, ...prices }) => ({
      fair: { handle: fair, words, state, opens_at, closes_at },
      stand: { handle: stand, workshop: { id: workshop_id, name: workshop_name } },
      ...prices,
    })
  )
}
