import type { Context } from "@medusajs/framework/types"
import { fairPrices, type FairPrices, type PricedOffer } from "../../../domain/fair-prices"
import type { FairState } from "../../../domain/fair-state"
import { NORMAL_PRICE } from "../shop/variants-of"
import { managerOf } from "../transaction"
import { IS_WRITTEN } from "./held-prices"

/** Of an offer `sp` of a variant `v`, the pieces that Medusa holds back for it now. */
export const KEPT_NOW = `(select coalesce(min(kept.pieces), 0)::int from (
    select coalesce(sum(r.quantity), 0) / i.required_quantity as pieces
    from product_variant_inventory_item i
      left join reservation_item r on r.inventory_item_id = i.inventory_item_id and r.deleted_at is null
        and r.external_id = sp.id and r.description = 'fair:' || sp.fair_id
    where i.variant_id = v.id and i.deleted_at is null group by i.inventory_item_id, i.required_quantity) kept)`

/** Of an offer `sp` of a fair `f`, the other published fairs at the same time where the same kind stands. */
export const ELSEWHERE = `(select coalesce(json_agg(json_build_object('id', other.id,
      'title', other.words #>> '{title,es}', 'fair_price', o.fair_price) order by other.opens_at, other.id), '[]')
  from fairs_stand_product o join fairs_stand os on os.id = o.stand_id and os.closed_at is null
    join fairs_fair other on other.id = o.fair_id and other.published_at is not null and other.cancelled_at is null
      and other.opens_at < f.closes_at and other.closes_at > greatest(f.opens_at, now())
  where o.variant_id = sp.variant_id and o.fair_id <> sp.fair_id)`

/**
 * How far the prices of a fair are. Two queries.
 * @param establishmentIds whose stands count; null for all
 */
export async function readFairPrices(
  context: Context,
  fairId: string,
  establishmentIds: readonly string[] | null
): Promise<FairPrices> {
  const manager = managerOf(context)
  const [fair] = await manager.execute<{ id: string; title: string; state: FairState }[]>(
    "select f.id, f.words #>> '{title,es}' as title, fairs_state(f, now()) as state from fairs_fair f where f.id = ?",
    [fairId]
  )
  const offers = await manager.execute<(PricedOffer & { fair_price: string; normal_price: string | null })[]>(
    `select p.id as product_id, v.id as variant_id, p.title, s.id as stand_id, w.name as workshop, sp.fair_price,
       ${NORMAL_PRICE} as normal_price, sp.quota, sp.sold, sp.kept, ${KEPT_NOW} as kept_now,
       ${IS_WRITTEN} as written, ${ELSEWHERE} as elsewhere,
       p.status = 'published' and p.deleted_at is null and v.deleted_at is null as published
     from fairs_stand_product sp join fairs_fair f on f.id = sp.fair_id
       join fairs_stand s on s.id = sp.stand_id and s.closed_at is null
       join provenance_workshop w on w.id = s.workshop_id
       join product_variant v on v.id = sp.variant_id join product p on p.id = sp.product_id
     where sp.fair_id = ? and (?::jsonb is null or ?::jsonb \\? s.establishment_id)
     order by w.name, s.id, sp.position, sp.id`,
    [fairId, ...Array<string | null>(2).fill(establishmentIds && JSON.stringify(establishmentIds))]
  )
  if (!fair) return fairPrices({ id: fairId, title: "", state: "draft" }, [])
  const centimos = (amount: string | null) => (amount === null ? null : Number(amount))
  return fairPrices(
    fair,
    offers.map((offer) => ({
      ...offer,
      fair_price: Number(offer.fair_price),
      normal_price: centimos(offer.normal_price),
    }))
  )
}
