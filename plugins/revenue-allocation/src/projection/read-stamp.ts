/** What is needed of Medusa's shared PostgreSQL connection (a knex instance). */
export type Connection = { raw<Row>(sql: string, bindings: readonly unknown[]): PromiseLike<{ rows: Row[] }> }

/** What a product's projected split rests on right now, in short. */
export type Stamp = {
  /** A digest of prices, sales that run, origin and makers: the same as long as none of them changed. */
  stamp: string
  /** The policy in force. */
  policy_version: number
}

/**
 * The stamp of a product that is published in one of these channels; null for any other. One query, a millisecond:
 * it says whether what is kept of the product still holds, also where a price was changed past every event, in
 * another process, or by a sale that began or ended meanwhile.
 *
 * The price itself is not computed here: that is Medusa's to do (rules, lists, currencies), whenever a stamp is new.
 */
export async function readStamp(
  connection: Connection,
  productId: string,
  channels: readonly string[]
): Promise<Stamp | null> {
  const { rows } = await connection.raw<Stamp>(SQL, [productId, JSON.stringify(channels)])
  return rows[0] ?? null
}

const SQL = `
  select md5(jsonb_build_array(p.updated_at, variants.of, origin.of)::text) as stamp,
    (select version from allocation_policy where valid_from <= now() order by valid_from desc limit 1) as policy_version
  from product p
  cross join lateral (
    select jsonb_agg(jsonb_build_array(v.id, v.variant_rank, r.id, r.amount, r.updated_at, r.rules_count,
        l.id, l.updated_at, l.status, l.starts_at <= now(), l.ends_at < now()) order by v.id, r.id) as of
    from product_variant v
    left join product_variant_price_set s on s.variant_id = v.id and s.deleted_at is null
    left join price r on r.price_set_id = s.price_set_id and r.deleted_at is null and r.currency_code = 'pen'
    left join price_list l on l.id = r.price_list_id and l.deleted_at is null
    where v.product_id = p.id and v.deleted_at is null) variants
  cross join lateral (
    select jsonb_agg(jsonb_build_array(o.id, o.agreed_pay_centimos, w.id, w.mode, m.artisan_id, m.share_bp)
        order by o.id, m.artisan_id) as of
    from product_product_provenance_origin k
    join provenance_origin o on o.id = k.origin_id and o.deleted_at is null
    join provenance_workshop w on w.id = o.workshop_id
    left join provenance_origin_maker m on m.origin_id = o.id and m.deleted_at is null
    where k.product_id = p.id and k.deleted_at is null) origin
  where p.id = ? and p.status = 'published' and p.deleted_at is null
    and exists (select from product_sales_channel c where c.product_id = p.id and c.deleted_at is null
      and c.sales_channel_id in (select jsonb_array_elements_text(?::jsonb)))`
