import type { Context } from "@medusajs/framework/types"
import { managerOf } from "@tejido/provenance/modules/provenance/transaction"
import { NORMAL_PRICE, STOCK } from "@tejido/virtual-fairs/modules/virtual-fairs/shop/variants-of"
import type { OfferedListing } from "@tejido/virtual-fairs/domain/application"
import type { FairSeed } from "../../data/fairs/types"

/** What a workshop brings, with the titles that its application names. */
export type Brought = { offers: OfferedListing[]; titles: string[] }

const HALF_A_SOL = 50

/**
 * What a workshop would bring to a fair: so many of its published products, each for so much less and rounded to half
 * a sol; of every third as many as there are, of the others two thirds of the pieces.
 */
export async function chooseOffers(
  context: Context,
  workshopId: string,
  { from, products, percent, keeps }: FairSeed["offers"]
): Promise<Brought> {
  const rows = await managerOf(context).execute<
    { listing_id: string; title: string; price: string; pieces: string | null }[]
  >(
    `select l.id as listing_id, p.title, min(${NORMAL_PRICE})::text as price, sum(${STOCK})::text as pieces
     from listings_listing l join product p on p.id = l.product_id and p.deleted_at is null and p.status = 'published'
       join product_variant v on v.product_id = p.id and v.deleted_at is null
     where l.workshop_id = ? and l.state = 'published' group by l.id, p.title, p.handle
     order by p.handle ${from === "first" ? "asc" : "desc"} limit ?`,
    [workshopId, products]
  )
  const offers = rows.map(({ listing_id, price, pieces }, i) => {
    const less = (Number(price) * (100 - percent)) / 100
    const quota = i % 3 === 2 ? null : Math.max(1, Math.ceil((Number(pieces ?? 3) * 2) / 3))
    return {
      listing_id,
      fair_price: Math.floor(less / HALF_A_SOL) * HALF_A_SOL,
      quota,
      kept: keeps && quota !== null ? Math.floor(quota / 2) : 0,
    }
  })
  return { offers, titles: rows.map(({ title }) => title) }
}
