import { rowsOf, type Sql } from "./connection"

/**
 * Marks the products of price lists that have started or ended since the last look: nothing changes in the database at
 * that moment, so no trigger says it.
 */
export async function markProductsOfTurnedPriceLists(sql: Sql): Promise<void> {
  const turned = await rowsOf<{ id: string }>(
    sql,
    `select l.id from price_list l, search_clock c where l.deleted_at is null
        and ((l.starts_at > c.looked_at and l.starts_at <= now()) or (l.ends_at >= c.looked_at and l.ends_at < now()))`
  )
  if (!turned.length) return
  await sql.raw(
    `insert into search_touch (product_id)
       select distinct variant.product_id from price
         join product_variant_price_set priced on priced.price_set_id = price.price_set_id and priced.deleted_at is null
         join product_variant variant on variant.id = priced.variant_id
        where price.price_list_id = any(?::text[]) and price.deleted_at is null and variant.product_id is not null`,
    [turned.map(({ id }) => id)]
  )
  await sql.raw("update search_clock set looked_at = now()")
}
