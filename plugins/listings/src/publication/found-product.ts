import { MedusaError } from "@medusajs/framework/utils"
import type { Connection } from "@tejido/institutions/http/sql-list"

type Texts = Record<string, string>

/** A variant of the shop as it is. */
export type FoundVariant = {
  id: string
  /** The listing's key; null for one that no listing made. */
  key: string | null
  title: string
  sku: string | null
  rank: number | null
  /** The value of the product's option that it has. */
  value: { id: string; value: string } | null
  price_set_id: string | null
  /** Those in soles that everybody pays; there should be one. */
  prices: { id: string; amount: number }[]
  /** Inventory items, with how many places have some of each. */
  items: { id: string; levels: number }[]
}

/** A product of the shop as it is, as far as listings decide it. */
export type FoundProduct = {
  id: string
  external_id: string | null
  handle: string
  status: string
  title: string
  description: string | null
  material: string | null
  weight: number | null
  length: number | null
  width: number | null
  height: number | null
  origin_country: string | null
  thumbnail: string | null
  metadata: Record<string, unknown> | null
  images: { url: string; metadata: Record<string, unknown> | null }[]
  tags: { id: string; value: string }[]
  categories: { id: string; handle: string }[]
  options: { id: string; title: string; is_exclusive: boolean; values: { id: string; value: string }[] }[]
  variants: FoundVariant[]
  sales_channels: string[]
  shipping_profiles: string[]
  origin: {
    id: string
    workshop_id: string
    technique: string
    agreed_pay_centimos: number | null
    makers: { artisan_id: string; share_bp: number }[]
  } | null
  /** English texts by the id of what they are of: the product, its options, its origin. */
  english: Record<string, Texts>
  /** Lots that were made for it. */
  lots: string[]
  created_at: string
}

const IS_LIVE = "deleted_at is null"

const VALUES = `(select coalesce(jsonb_agg(jsonb_build_object('id', ov.id, 'value', ov.value) order by ov.rank, ov.id), '[]')
  from product_product_option_value pv
    join product_option_value ov on ov.id = pv.product_option_value_id and ov.${IS_LIVE}
  where pv.product_product_option_id = po.id and pv.${IS_LIVE})`

// What everybody pays: neither a sale's prices nor those for many or for some.
const PRICES = `(select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'amount', r.amount) order by r.created_at, r.id), '[]')
  from price r
  where r.price_set_id = vs.price_set_id and r.${IS_LIVE} and r.currency_code = 'pen' and r.price_list_id is null
    and coalesce(r.rules_count, 0) = 0 and r.min_quantity is null and r.max_quantity is null)`

const ITEMS = `(select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'levels',
    (select count(*) from inventory_level lv where lv.inventory_item_id = i.id and lv.${IS_LIVE}))), '[]')
  from product_variant_inventory_item vi join inventory_item i on i.id = vi.inventory_item_id and i.${IS_LIVE}
  where vi.variant_id = v.id and vi.${IS_LIVE})`

const COLUMNS = `p.id, p.external_id, p.handle, p.status, p.title, p.description, p.material, p.weight, p.length, p.width,
  p.height, p.origin_country, p.thumbnail, p.metadata, p.created_at::text,
  (select coalesce(jsonb_agg(jsonb_build_object('url', i.url, 'metadata', i.metadata) order by i.rank, i.id), '[]')
   from image i where i.product_id = p.id and i.${IS_LIVE}) as images,
  (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'value', t.value) order by t.value), '[]')
   from product_tags pt join product_tag t on t.id = pt.product_tag_id and t.${IS_LIVE} where pt.product_id = p.id) as tags,
  (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'handle', c.handle) order by c.handle), '[]')
   from product_category_product pc join product_category c on c.id = pc.product_category_id and c.${IS_LIVE}
   where pc.product_id = p.id) as categories,
  (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'title', o.title, 'is_exclusive', o.is_exclusive,
     'values', ${VALUES}) order by o.created_at, o.id), '[]')
   from product_product_option po join product_option o on o.id = po.product_option_id and o.${IS_LIVE}
   where po.product_id = p.id and po.${IS_LIVE}) as options,
  (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'key', v.metadata ->> 'listing_key', 'title', v.title,
     'sku', v.sku, 'rank', v.variant_rank, 'price_set_id', vs.price_set_id, 'prices', ${PRICES}, 'items', ${ITEMS},
     'value', (select jsonb_build_object('id', ov.id, 'value', ov.value) from product_variant_option vo
       join product_option_value ov on ov.id = vo.option_value_id and ov.${IS_LIVE}
       where vo.variant_id = v.id order by ov.id limit 1)) order by v.variant_rank, v.id), '[]')
   from product_variant v left join product_variant_price_set vs on vs.variant_id = v.id and vs.${IS_LIVE}
   where v.product_id = p.id and v.${IS_LIVE}) as variants,
  (select coalesce(jsonb_agg(s.sales_channel_id order by s.sales_channel_id), '[]')
   from product_sales_channel s where s.product_id = p.id and s.${IS_LIVE}) as sales_channels,
  (select coalesce(jsonb_agg(s.shipping_profile_id), '[]')
   from product_shipping_profile s where s.product_id = p.id and s.${IS_LIVE}) as shipping_profiles,
  (select jsonb_build_object('id', g.id, 'workshop_id', g.workshop_id, 'technique', g.technique,
     'agreed_pay_centimos', g.agreed_pay_centimos, 'makers', (select coalesce(jsonb_agg(
       jsonb_build_object('artisan_id', m.artisan_id, 'share_bp', m.share_bp) order by m.artisan_id), '[]')
       from provenance_origin_maker m where m.origin_id = g.id and m.${IS_LIVE}))
   from provenance_origin g where g.id = k.origin_id and g.${IS_LIVE}) as origin,
  (select coalesce(jsonb_object_agg(t.reference_id, t.translations), '{}') from translation t
   where t.locale_code = 'en' and t.${IS_LIVE} and t.reference_id in (
     select p.id union all select k.origin_id
     union all select po.product_option_id from product_product_option po
       where po.product_id = p.id and po.${IS_LIVE})) as english,
  (select coalesce(jsonb_agg(l.id), '[]') from provenance_lot l where l.origin_id = k.origin_id) as lots`

const FROM = `product p left join product_product_provenance_origin k on k.product_id = p.id and k.${IS_LIVE}`

/** The products of these ids, in no order; those that are gone are absent. One query, reading what other modules keep. */
export async function findProducts(connection: Connection, ids: readonly string[]): Promise<FoundProduct[]> {
  if (ids.length === 0) return []
  const { rows } = await connection.raw<FoundProduct>(
    `select ${COLUMNS} from ${FROM} where p.id = any(?::text[]) and p.${IS_LIVE}`,
    [ids]
  )
  return rows
}

/** The id of the product that a listing is in the shop, or null: by the listing's name on it, whoever noted what. */
export async function productOfListing(connection: Connection, listingId: string): Promise<string | null> {
  const { rows } = await connection.raw<{ id: string }>(
    `select p.id from product p where p.${IS_LIVE} and (p.external_id = ?
       or p.id = (select product_id from listings_listing where id = ?) and p.external_id is null)
     order by p.external_id nulls last, p.created_at limit 1`,
    [listingId, listingId]
  )
  return rows[0]?.id ?? null
}

/** A product that must be there. */
export async function foundProduct(connection: Connection, id: string): Promise<FoundProduct> {
  const [product] = await findProducts(connection, [id])
  if (!product) throw new MedusaError(MedusaError.Types.NOT_FOUND, `product ${id} is gone`)
  return product
}
