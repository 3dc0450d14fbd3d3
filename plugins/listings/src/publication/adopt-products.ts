import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { LISTINGS_MODULE } from "../modules/listings"
import type { ListingsService } from "../modules/listings/service"
import { managerOf } from "../modules/listings/transaction"
import { adoptedContent, type AdoptedListing } from "./adopted-content"
import { findProducts } from "./found-product"

/** How many products got a listing, and which could not: they lack what a published listing must have. */
export type Adoption = { adopted: number; unfit: string[] }

const BATCH = 200

/**
 * Gives every published product that has an origin and no listing a published listing that says what the product says,
 * so that it can be edited, counted and withdrawn like any other: for products from before there were listings. What
 * the public sees stays as it is, so nothing is told to anybody. Can be run again at any time; what has a listing is
 * passed over.
 *
 * Written into the product itself are only the names by which both find each other: the listing's id as `external_id`,
 * in each variant's metadata the listing's key, and which of them comes first.
 */
export async function adoptProducts(container: MedusaContainer): Promise<Adoption> {
  const connection = container.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const listings = container.resolve<ListingsService>(LISTINGS_MODULE)
  const result: Adoption = { adopted: 0, unfit: [] }
  let last = ""
  for (;;) {
    const { rows } = await connection.raw<Place>(UNLISTED, [last, BATCH])
    if (rows.length === 0) return result
    last = rows.at(-1)?.product_id ?? ""
    const places = new Map(rows.map((row) => [row.product_id, row]))
    const adoptable: Adoptable[] = []
    for (const product of await findProducts(connection, [...places.keys()])) {
      const place = places.get(product.id)
      const listing = adoptedContent(product, (at) => photoId(product.id, at))
      if (!place || !listing) result.unfit.push(product.id)
      else
        adoptable.push({
          ...place,
          listing,
          id: generateEntityId("", "list"),
          created_at: product.created_at,
        })
    }
    result.adopted += await listings.inTransaction(async (context) => {
      const manager = managerOf(context)
      const rowsOf = (text: string) => manager.execute(text, [JSON.stringify(adoptable.map(asRow))])
      await manager.execute("select pg_advisory_xact_lock(hashtextextended('listings adopt', 0))")
      const written = (await rowsOf(WRITE_LISTINGS)) as unknown[]
      for (const statement of [WRITE_PHOTOS, NAME_PRODUCTS, NAME_VARIANTS]) await rowsOf(statement)
      return written.length
    })
  }
}

type Place = { product_id: string; establishment_id: string; workshop_id: string; handle: string }
type Adoptable = Place & { id: string; listing: AdoptedListing; created_at: string }

const UNLISTED = `
  select p.id as product_id, w.establishment_id, w.id as workshop_id, p.handle
  from product p
    join product_product_provenance_origin k on k.product_id = p.id and k.deleted_at is null
    join provenance_origin o on o.id = k.origin_id and o.deleted_at is null
    join provenance_workshop w on w.id = o.workshop_id
  where p.deleted_at is null and p.status = 'published' and p.id > ?
    and not exists (select from listings_listing l where l.product_id = p.id)
  order by p.id limit ?`

/** The same each time, so that a run that was cut short is taken up. */
function photoId(productId: string, at: number): string {
  return `phot_${createHash("sha256").update(`${productId} ${at}`).digest("hex").slice(0, 26)}`
}

function asRow({ listing: { content, photos, keys }, ...rest }: Adoptable) {
  const variants = Object.entries(keys).map(([id, key], rank) => ({ id, key, rank }))
  return { ...rest, content, photos, variants }
}

const ADOPTED = `jsonb_to_recordset(?::jsonb) as a (id text, product_id text, establishment_id text, workshop_id text,
  handle text, created_at timestamptz, content jsonb, photos jsonb, variants jsonb)`

// Codes go on from the highest of each prison. Another process that did the same meanwhile has won.
const WRITE_LISTINGS = `
  insert into listings_listing (id, code, establishment_id, workshop_id, state, content, published, published_at,
    first_published_at, product_id, handle, wanted_seq, applied_seq, applied_at, created_by, updated_by, created_at)
  select a.id, 'P-' || lpad((coalesce((select max(substr(l.code, 3)::int) from listings_listing l
        where l.establishment_id = a.establishment_id and l.code ~ '^P-[0-9]{4,9}$'), 0)
      + row_number() over (partition by a.establishment_id order by a.created_at, a.product_id))::text, 4, '0'),
    a.establishment_id, a.workshop_id, 'published', a.content, a.content, a.created_at, a.created_at, a.product_id,
    a.handle, 1, 1, now(), 'system', 'system', a.created_at
  from ${ADOPTED}
  where not exists (select from listings_listing l where l.product_id = a.product_id)
  returning id`

const LISTED = `${ADOPTED} join listings_listing l on l.id = a.id`

const WRITE_PHOTOS = `
  insert into listings_photo (id, listing_id, state, filename, bytes, sha256, width, height, thumbhash, files,
    illustration, created_by, ready_at)
  select f.id, l.id, 'ready', f.filename, 1, f.sha256, f.width, f.height, f.thumbhash, f.files, f.illustration, 'system',
    now()
  from ${LISTED}
    cross join lateral jsonb_to_recordset(a.photos) as f (id text, filename text, sha256 text, width int, height int,
      thumbhash text, files jsonb, illustration boolean)
  on conflict do nothing`

const NAME_PRODUCTS = `
  update product p set external_id = l.id from ${LISTED} where p.id = a.product_id`

// Their order is said as well: it was that of their making, and Medusa had no word of it.
const NAME_VARIANTS = `
  update product_variant v set variant_rank = k.rank,
    metadata = coalesce(v.metadata, '{}') || jsonb_build_object('listing_key', k.key)
  from ${LISTED} cross join lateral jsonb_to_recordset(a.variants) as k (id text, key text, rank int)
  where v.id = k.id`
