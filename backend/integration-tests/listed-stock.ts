import { randomUUID } from "node:crypto"
import { emptyContent } from "@tejido/listings/domain/listing-content"
import type { StaffAppContext } from "./describe-staff-app"
import type { Place } from "./staff-world"

/** A listing that was published as the product of a place, and where its pieces lie. */
export type ListedStock = { listingId: string; levelId: string; code: string }

/**
 * Has the product that this place made be a published listing, unless it is one already: what it says is enough for the
 * database's rule about what can be published.
 */
export async function listStock(app: Pick<StaffAppContext, "sql">, place: Place): Promise<ListedStock> {
  const [level] = await app.sql(
    `select il.id from product_variant v
     join product_variant_inventory_item pvi on pvi.variant_id = v.id
     join inventory_level il on il.inventory_item_id = pvi.inventory_item_id where v.product_id = ?`,
    [place.productId]
  )
  const content = {
    ...emptyContent(),
    title: { es: "Pieza de prueba", en: "Test piece" },
    price: 12_000,
    weight_g: 500,
    variants: [{ key: "unica", value: "", price: null, stock: 5 }],
    photos: [{ photo_id: "phot_1", alt: { es: "Vista de frente", en: "" } }],
  }
  const code = `Q-${place.code}`
  await app.sql(
    `insert into listings_listing (id, code, establishment_id, workshop_id, state, content, published, published_at,
       first_published_at, product_id, created_by, updated_by)
     values (?, ?, ?, ?, 'published', ?::jsonb, ?::jsonb, now(), now(), ?, 'm', 'm') on conflict do nothing`,
    [
      ...[`list_${randomUUID()}`, code, place.establishmentId, place.workshopId],
      ...[JSON.stringify(content), JSON.stringify(content), place.productId],
    ]
  )
  const [listing] = await app.sql("select id, code from listings_listing where product_id = ?", [
    place.productId,
  ])
  return { listingId: String(listing?.id), levelId: String(level?.id), code: String(listing?.code) }
}
