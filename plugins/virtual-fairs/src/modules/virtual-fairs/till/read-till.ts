import type { Context } from "@medusajs/framework/types"
import { NORMAL_PRICE, STOCK } from "../shop/variants-of"
import { managerOf } from "../transaction"

/** One kind of a piece that a table sells: céntimos with IGV, pieces. */
export type TillOffer = {
  variant_id: string
  product_id: string
  stand: { id: string; handle: string; name: string }
  title: string
  variant_title: string
  thumbnail: string | null
  /** The product's page in the shop ends with it: what the codes on stand cards point to. */
  handle: string
  /** What it can be found by besides: the listing's code, the shop's own number, the code on its label. */
  codes: string[]
  /** What the table charges now: the fair's price while there is any of its quota, else the shop's. */
  price: number
  fair_price: number
  normal_price: number | null
  quota_left: number | null
  /** In the shop, for everybody at once; null where it is not counted. */
  available: number | null
}

type Row = Omit<TillOffer, "price"> & { establishment_id: string }

/**
 * What the tables of a fair sell: the open stands of these establishments, as they stand. One statement.
 * @param establishmentIds null for all
 */
export async function readTillOffers(
  context: Context,
  fairId: string,
  establishmentIds: readonly string[] | null
): Promise<TillOffer[]> {
  const rows = await managerOf(context).execute<Row[]>(
    `select sp.variant_id, sp.product_id, json_build_object('id', s.id, 'handle', s.handle, 'name', w.name) as stand,
       p.title, coalesce(v.title, '') as variant_title, p.thumbnail, p.handle,
       array_remove(array[l.code, v.sku, v.barcode], null) as codes,
       sp.fair_price::float8 as fair_price, (${NORMAL_PRICE})::float8 as normal_price,
       greatest(sp.quota - sp.sold, 0) as quota_left, ${STOCK} as available
     from fairs_stand s join provenance_workshop w on w.id = s.workshop_id
       join fairs_zone z on z.id = s.zone_id
       join fairs_stand_product sp on sp.stand_id = s.id
       join product_variant v on v.id = sp.variant_id and v.deleted_at is null
       join product p on p.id = v.product_id and p.deleted_at is null and p.status = 'published'
       left join listings_listing l on l.product_id = p.id
     where s.fair_id = ? and s.closed_at is null and (?::jsonb is null or ?::jsonb @> to_jsonb(s.establishment_id))
     order by z.position, s.position, sp.position, sp.id`,
    [fairId, ...Array<string | null>(2).fill(establishmentIds && JSON.stringify(establishmentIds))]
  )
  return rows.map((row) => ({
    ...row,
    price: row.quota_left === 0 ? (row.normal_price ?? row.fair_price) : row.fair_price,
  }))
}
