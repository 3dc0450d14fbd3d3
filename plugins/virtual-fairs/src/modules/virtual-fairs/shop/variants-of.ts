import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../transaction"

/** A variant of a published product of a workshop. */
export type WorkshopVariant = {
  listing_id: string | null
  product_id: string
  variant_id: string
  /** What everybody pays outside of fairs, céntimos with IGV; null where the shop has none. */
  price: number | null
}

/** Of a variant `v`, in céntimos, what everybody pays: neither a sale's prices nor those for many or for some. */
export const NORMAL_PRICE = `(select round(r.amount * 100)::bigint from product_variant_price_set vs
  join price r on r.price_set_id = vs.price_set_id and r.deleted_at is null and r.currency_code = 'pen'
    and r.price_list_id is null and coalesce(r.rules_count, 0) = 0 and r.min_quantity is null
    and r.max_quantity is null
  where vs.variant_id = v.id and vs.deleted_at is null order by r.created_at limit 1)`

/** Of a variant `v`, the pieces that can be bought now; null where they are not counted. */
export const STOCK = `(select sum(level.stocked_quantity - level.reserved_quantity)::int
  from product_variant_inventory_item i
  join inventory_level level on level.inventory_item_id = i.inventory_item_id and level.deleted_at is null
  where i.variant_id = v.id and i.deleted_at is null)`

/**
 * What the shop has of a workshop: the variants of its published products, in the shop's order. One query.
 * @param of only of these listings, or of these variants
 */
export async function variantsOf(
  context: Context,
  workshopId: string,
  of: { listings: readonly string[] } | { variants: readonly string[] }
): Promise<WorkshopVariant[]> {
  const [column, ids] = "listings" in of ? ["l.id", of.listings] : ["v.id", of.variants]
  if (ids.length === 0) return []
  const rows = await managerOf(context).execute<
    (Omit<WorkshopVariant, "price"> & { price: string | null })[]
  >(
    `select l.id as listing_id, p.id as product_id, v.id as variant_id, ${NORMAL_PRICE} as price
     from product p
       join product_variant v on v.product_id = p.id and v.deleted_at is null
       join product_product_provenance_origin po on po.product_id = p.id and po.deleted_at is null
       join provenance_origin o on o.id = po.origin_id and o.deleted_at is null
       left join listings_listing l on l.product_id = p.id
     where p.deleted_at is null and p.status = 'published' and coalesce(l.state, 'published') = 'published'
       and o.workshop_id = ? and ${column} in (?)
     order by p.id, v.variant_rank, v.id`,
    [workshopId, [...ids]]
  )
  return rows.map(({ price, ...row }) => ({ ...row, price: price === null ? null : Number(price) }))
}
