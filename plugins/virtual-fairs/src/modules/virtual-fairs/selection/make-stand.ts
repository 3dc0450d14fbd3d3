import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { shareOut } from "../../../domain/share-out"
import type { HeldApplication } from "../applications/hold-application"
import { readWorkshop } from "../applications/require-belonging"
import { readProducts } from "../applications/save-products"
import { variantsOf } from "../shop/variants-of"
import { managerOf } from "../transaction"

/**
 * Gives an accepted workshop its stand, the last of its zone, with what its application offered: of a product that
 * comes in several ways the pieces are shared out among them. What the shop no longer has stays behind, and a normal
 * price that fell below the fair's meanwhile is the fair's.
 * @returns the stand's id
 * @throws MedusaError CONFLICT `workshop_closed`
 */
export async function makeStand(context: Context, application: HeldApplication): Promise<string> {
  const manager = managerOf(context)
  const id = generateEntityId("", "fstd")
  const workshop = await readWorkshop(context, application.workshop_id)
  if (!workshop || workshop.closed) {
    throw refused(MedusaError.Types.CONFLICT, "workshop_closed", "This workshop is closed")
  }
  const { fair_id, workshop_id, establishment_id, zone_id } = application
  await manager.execute(
    `insert into fairs_stand (id, fair_id, application_id, workshop_id, establishment_id, zone_id, handle, position)
     select ?, ?, ?, ?, ?, ?, ?, coalesce(max(position) + 1, 0) from fairs_stand where fair_id = ? and zone_id = ?`,
    [
      ...[id, fair_id, application.id, workshop_id, establishment_id, zone_id],
      ...[workshop.handle, fair_id, zone_id],
    ]
  )
  const offers = await readProducts(context, application.id)
  const variants = await variantsOf(context, workshop_id, { listings: offers.map((each) => each.listing_id) })
  const products = offers
    .flatMap((offer) => {
      const kinds = variants.filter(({ listing_id }) => listing_id === offer.listing_id)
      const [quotas, kept] = [shareOut(offer.quota ?? 0, kinds.length), shareOut(offer.kept, kinds.length)]
      return kinds.flatMap(({ product_id, variant_id, price }, i) =>
        offer.quota !== null && quotas[i] === 0
          ? []
          : {
              id: generateEntityId("", "fspr"),
              product_id,
              variant_id,
              fair_price: Math.min(offer.fair_price, price ?? offer.fair_price),
              quota: offer.quota === null ? null : quotas[i],
              kept: kept[i],
            }
      )
    })
    .map((product, position) => ({ ...product, position }))
  await manager.execute(
    `insert into fairs_stand_product (id, stand_id, fair_id, product_id, variant_id, fair_price, quota, kept, position)
     select id, ?, ?, product_id, variant_id, fair_price, quota, kept, position
     from jsonb_to_recordset(?::jsonb) as product(id text, product_id text, variant_id text, fair_price bigint,
       quota integer, kept integer, position integer)`,
    [id, fair_id, JSON.stringify(products)]
  )
  return id
}
