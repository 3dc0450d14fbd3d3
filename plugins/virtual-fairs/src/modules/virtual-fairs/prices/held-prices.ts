import type { Context } from "@medusajs/framework/types"
import type { FairState } from "../../../domain/fair-state"
import { managerOf } from "../transaction"

/** A fair as far as its price list goes. Times to the millisecond, as Medusa keeps them. */
export type PricedFair = {
  id: string
  title: string
  state: FairState
  starts_at: Date
  ends_at: Date
  /** Its price list in Medusa, where there is one. */
  list: { title: string; status: string; starts_at: string | null; ends_at: string | null } | null
}

/** The id of a fair's price list: the fair says it, so that whoever is killed while making it finds it again. */
export const priceListOf = (fairId: string) => `plist_${fairId}`

/** Of an offer `sp`, that its price is in the list of its fair. */
export const IS_WRITTEN = `exists (select from product_variant_price_set written
    join price on price.price_set_id = written.price_set_id and price.deleted_at is null
      and price.price_list_id = 'plist_' || sp.fair_id
  where written.variant_id = sp.variant_id and written.deleted_at is null)`

/** Of a fair's offer `sp`, of a stand `s` and in a price set `vs`, that it is sold at the fair's price. */
const OFFERED = `from fairs_stand_product sp join fairs_stand s on s.id = sp.stand_id and s.closed_at is null
  join product_variant v on v.id = sp.variant_id and v.deleted_at is null
  join product_variant_price_set vs on vs.variant_id = v.id and vs.deleted_at is null
  where sp.fair_id = ? and (sp.quota is null or sp.sold < sp.quota)`

/** What has to be written so that a fair's list holds what it should. Céntimos. */
export type PriceChanges = {
  add: { price_set_id: string; amount: number }[]
  change: { id: string; price_set_id: string; amount: number }[]
  /** Prices of what is not offered any more, or whose quota is gone. */
  remove: string[]
}

/** The fair with its list as both stand now; null for one that is not there. */
export async function readPricedFair(context: Context, id: string): Promise<PricedFair | null> {
  const [fair] = await managerOf(context).execute<PricedFair[]>(
    `select f.id, f.words #>> '{title,es}' as title, fairs_state(f, clock_timestamp()) as state,
       date_trunc('milliseconds', f.opens_at) as starts_at, date_trunc('milliseconds', f.closes_at) as ends_at,
       (select json_build_object('title', l.title, 'status', l.status, 'starts_at', l.starts_at, 'ends_at', l.ends_at)
        from price_list l where l.id = ? and l.deleted_at is null) as list
     from fairs_fair f where f.id = ?`,
    [priceListOf(id), id]
  )
  return fair ?? null
}

/** Compares what a fair's list should hold with what it holds, whoever wrote it. One statement. */
export async function readPriceChanges(context: Context, fairId: string): Promise<PriceChanges> {
  const rows = await managerOf(context).execute<
    { price_set_id: string; wanted: string | null; price_id: string | null; is: string | null; nth: string }[]
  >(
    `with wanted as (select vs.price_set_id, min(sp.fair_price) as amount ${OFFERED} group by vs.price_set_id),
     held as (
       select id, price_set_id, round(amount * 100)::bigint as amount,
         row_number() over (partition by price_set_id order by created_at, id) as nth
       from price where price_list_id = ? and deleted_at is null)
     select coalesce(wanted.price_set_id, held.price_set_id) as price_set_id, wanted.amount as wanted,
       held.id as price_id, held.amount as is, coalesce(held.nth, 1) as nth
     from wanted full join held on held.price_set_id = wanted.price_set_id
     where wanted.amount is distinct from held.amount or held.nth > 1
     order by 1`,
    [fairId, priceListOf(fairId)]
  )
  const changes: PriceChanges = { add: [], change: [], remove: [] }
  for (const { price_set_id, wanted, price_id, nth } of rows) {
    if (price_id !== null && (wanted === null || Number(nth) > 1)) changes.remove.push(price_id)
    else if (price_id !== null) changes.change.push({ id: price_id, price_set_id, amount: Number(wanted) })
    else changes.add.push({ price_set_id, amount: Number(wanted) })
  }
  return changes
}
