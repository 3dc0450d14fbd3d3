import { rowsOf, type Sql } from "./connection"

/** Of a row `c` of search_clock, that this moment has come since the last look. */
const hasCome = (moment: string) => `(${moment} > c.looked_at and ${moment} <= now())`

/** Of a price list `l`, that it has started or ended since; it is in force until its end, that moment included. */
const LIST_TURNED = `l.deleted_at is null
  and (${hasCome("l.starts_at")} or (l.ends_at >= c.looked_at and l.ends_at < now()))`

/** Of a fair `f`, that it has been announced, or closed, since. */
const FAIR_TURNED = `f.published_at is not null and (${hasCome("f.announced_at")} or ${hasCome("f.closes_at")})`

/** Whether a moment has come since the last look; `c` is the row of search_clock. */
export const SOMETHING_TURNED = `(exists (select from price_list l where ${LIST_TURNED})
  or exists (select from fairs_fair f where ${FAIR_TURNED}))`

/**
 * Marks the products of price lists that have started or ended, and of fairs that have been announced or closed, since
 * the last look: nothing changes in the database at that moment, so no trigger says it.
 */
export async function markTurnedProducts(sql: Sql): Promise<void> {
  const [turned] = await rowsOf<{ any: boolean }>(
    sql,
    `select ${SOMETHING_TURNED} as any from search_clock c`
  )
  if (!turned?.any) return
  await sql.raw(
    `insert into search_touch (product_id)
       select variant.product_id from price_list l, search_clock c, price
         join product_variant_price_set priced on priced.price_set_id = price.price_set_id and priced.deleted_at is null
         join product_variant variant on variant.id = priced.variant_id
        where ${LIST_TURNED} and price.price_list_id = l.id and price.deleted_at is null
          and variant.product_id is not null
       union
       select standing.product_id from fairs_fair f, search_clock c, fairs_stand_product standing
        where ${FAIR_TURNED} and standing.fair_id = f.id`
  )
  await sql.raw("update search_clock set looked_at = now()")
}
