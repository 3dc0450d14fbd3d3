import type { Connection } from "@tejido/institutions/http/sql-list"
import { differences, type ShopPlaces } from "./differences"
import { findProducts, type FoundProduct } from "./found-product"
import { type Publication, readPublications } from "./read-publications"
import { shopPlaces } from "./shop-places"
import { wantedProduct } from "./wanted-product"

/** A listing of which the shop shows something else than was approved. */
export type Disagreement = {
  listing_id: string
  code: string
  product_id: string | null
  /** Which fields; `product` when there is none, `shown` when it is to be out of sight. */
  fields: string[]
}

const BATCH = 200

/**
 * Compares every listing that was ever decided on with its product, field by field, batch by batch with flat memory.
 * Those that are still on their way into the shop are left out: they are behind, and not otherwise. Reads only.
 * @yields for each batch how many were compared and which disagree
 */
export async function* comparePublications(
  connection: Connection
): AsyncGenerator<{ compared: number; disagreements: Disagreement[] }> {
  const { rows: decided } = await connection.raw(
    "select from listings_listing where wanted_seq > 0 limit 1",
    []
  )
  // A market that has published nothing need not be set up.
  if (decided.length === 0) return
  const places = await shopPlaces(connection)
  let last = ""
  for (;;) {
    const { rows } = await connection.raw<{ id: string }>(
      `select id from listings_listing where id > ? and wanted_seq > 0 and applied_seq = wanted_seq
       order by id limit ?`,
      [last, BATCH]
    )
    const ids = rows.map(({ id }) => id)
    yield { compared: ids.length, disagreements: await compareListings(connection, places, ids) }
    if (ids.length < BATCH) return
    last = ids.at(-1) ?? ""
  }
}

/** Those of these listings that the shop disagrees with. Two queries. */
export async function compareListings(
  connection: Connection,
  places: ShopPlaces,
  ids: readonly string[]
): Promise<Disagreement[]> {
  const publications = await readPublications(connection, ids)
  const products = await findProducts(
    connection,
    publications.flatMap(({ product_id }) => product_id ?? [])
  )
  const byId = new Map(products.map((product) => [product.id, product]))
  return publications.flatMap((publication) => {
    const fields = disagreeing(publication, byId.get(publication.product_id ?? ""), places)
    const { id: listing_id, code, product_id } = publication
    return fields.length ? [{ listing_id, code, product_id, fields }] : []
  })
}

function disagreeing(
  { listing, handle }: Publication,
  product: FoundProduct | undefined,
  places: ShopPlaces
): string[] {
  if (!listing) return product?.status === "published" ? ["shown"] : []
  if (!product || handle === null) return ["product"]
  return differences(wantedProduct({ ...listing, handle }), product, places)
}
