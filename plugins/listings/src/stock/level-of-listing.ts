/**
 * The stock levels `il` of listings `l`, by the variants `v` of their products: what stands after `from`. A listing has
 * a product from its first publication on, and keeps it.
 */
export const LEVEL_OF_LISTING = `listings_listing l
  join product_variant v on v.product_id = l.product_id and v.deleted_at is null
  join product_variant_inventory_item pvi on pvi.variant_id = v.id and pvi.deleted_at is null
  join inventory_level il on il.inventory_item_id = pvi.inventory_item_id and il.deleted_at is null`

/** What of a level can still be sold. */
export const AVAILABLE = "(il.stocked_quantity - il.reserved_quantity)"

/**
 * With how few left we warn where nobody said otherwise. Of one-of-a-kind pieces never: there is nothing to make again.
 */
export const LOW_UNLESS_SAID = 1

/** Whether a level of a listing is low; `s` is its `listings_stock_level`, if it has one. The cheap questions first. */
export const IS_LOW = `(l.state = 'published' and ${AVAILABLE} <= coalesce(s.low_at, ${LOW_UNLESS_SAID})
  and (s.low_at is not null or not (l.published ->> 'one_of_a_kind')::boolean))`

/** Whether anybody has counted a level. By its own question, for a join with a table of few rows is planned badly. */
export const IS_COUNTED = `exists (select from listings_stock_level counted
  where counted.level_id = il.id and counted.last_counted_at is not null)`
