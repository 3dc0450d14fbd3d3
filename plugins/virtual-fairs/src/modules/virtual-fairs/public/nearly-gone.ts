import type { Context } from "@medusajs/framework/types"
import { STOCK } from "../shop/variants-of"
import { managerOf } from "../transaction"
import { IS_SOLD } from "./shown"

/** So many pieces of a product are few. */
const FEW = 3
const MOST = 12

/** A product at a stand of which a few pieces are left at the fair's price (céntimos). */
export type NearlyGonePiece = {
  stand: string
  workshop: { id: string; name: string }
  product: { id: string; handle: string; title: string; thumbnail: string | null }
  fair_price: number
  left: number
}

/** What is left of an offer `sp` of a variant `v` at the fair's price; null for as many as anybody wants. */
const LEFT = `least(sp.quota - sp.sold, ${STOCK})`

/**
 * What is nearly gone at the fair of this handle while it runs, the fewest first: products of which one to three
 * pieces are left, all their kinds together. One query.
 */
export async function readNearlyGone(context: Context, fair: string): Promise<NearlyGonePiece[]> {
  return await managerOf(context).execute<NearlyGonePiece[]>(
    `select s.handle as stand, json_build_object('id', w.id, 'name', w.name) as workshop,
       json_build_object('id', p.id, 'handle', p.handle, 'title', p.title, 'thumbnail', p.thumbnail) as product,
       min(sp.fair_price)::int as fair_price, sum(greatest(${LEFT}, 0))::int as left
     from fairs_fair f join fairs_stand s on s.fair_id = f.id and s.closed_at is null
       join provenance_workshop w on w.id = s.workshop_id and w.deleted_at is null
       join fairs_stand_product sp on sp.stand_id = s.id
       join product_variant v on v.id = sp.variant_id join product p on p.id = v.product_id
     where f.handle = ? and fairs_state(f, now()) = 'live' and ${IS_SOLD}
     group by s.id, w.id, p.id
     having bool_and(${LEFT} is not null) and sum(greatest(${LEFT}, 0)) between 1 and ?
     order by sum(greatest(${LEFT}, 0)), p.id limit ?`,
    [fair, FEW, MOST]
  )
}
