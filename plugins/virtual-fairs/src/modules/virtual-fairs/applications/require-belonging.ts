import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { refused } from "@tejido/provenance/modules/provenance/lots/reach"
import type { ApplicationContent, OfferedListing } from "../../../domain/application"
import type { ZoneKind } from "../../../domain/fair-content"
import { ToldRefusal } from "../../../domain/told-refusal"
import { variantsOf } from "../shop/variants-of"
import { managerOf } from "../transaction"

const { INVALID_DATA } = MedusaError.Types

/** A workshop as far as its part in a fair depends on it. */
export type FairWorkshop = {
  id: string
  handle: string
  name: string
  craft_line: string
  establishment_id: string
  region: string
  closed: boolean
}

/** The workshop, or null where there is none of that id. */
export async function readWorkshop(context: Context, id: string): Promise<FairWorkshop | null> {
  const [workshop] = await managerOf(context).execute<FairWorkshop[]>(
    `select w.id, w.handle, w.name, w.craft_line, w.establishment_id, e.department as region,
       w.closed_at is not null as closed
     from provenance_workshop w join provenance_establishment e on e.id = w.establishment_id
     where w.id = ? and w.deleted_at is null`,
    [id]
  )
  return workshop ?? null
}

/**
 * Refuses what does not go together: the zone is of the fair and for such a workshop, photos and products are the
 * workshop's own, and a fair's price is never above what everybody pays.
 * @throws MedusaError INVALID_DATA `zone_unknown`, `zone_not_fitting`, `photo_elsewhere`, `product_twice`,
 *   `kept_over_quota`, `not_of_workshop` and `fair_price_higher` with `{ listing_id }`
 */
export async function requireBelonging(
  context: Context,
  fairId: string,
  workshop: FairWorkshop,
  content: ApplicationContent
): Promise<void> {
  const manager = managerOf(context)
  const [zone] = await manager.execute<{ kind: ZoneKind; holds: string[] }[]>(
    "select kind, holds from fairs_zone where id = ? and fair_id = ?",
    [content.zone_id, fairId]
  )
  if (!zone) throw refused(INVALID_DATA, "zone_unknown", "There is no such zone in this fair")
  const belongs = zone.kind === "region" ? workshop.region : workshop.craft_line
  if (zone.holds.length > 0 && !zone.holds.includes(belongs)) {
    throw refused(INVALID_DATA, "zone_not_fitting", "This zone is for other workshops")
  }
  await requirePhotos(context, workshop.id, content.photos)
  await requireOffers(context, workshop.id, content.products)
}

/** @throws MedusaError INVALID_DATA `photo_elsewhere` */
export async function requirePhotos(
  context: Context,
  workshopId: string,
  photos: readonly string[]
): Promise<void> {
  if (photos.length === 0) return
  const [own] = await managerOf(context).execute<{ count: number }[]>(
    "select count(*)::int as count from provenance_photo where workshop_id = ? and id in (?)",
    [workshopId, [...photos]]
  )
  if ((own?.count ?? 0) < new Set(photos).size) {
    throw refused(INVALID_DATA, "photo_elsewhere", "Not every photo is of this workshop")
  }
}

async function requireOffers(
  context: Context,
  workshopId: string,
  products: readonly OfferedListing[]
): Promise<void> {
  const ids = products.map(({ listing_id }) => listing_id)
  if (new Set(ids).size < ids.length) {
    throw refused(INVALID_DATA, "product_twice", "A product stands in the list twice")
  }
  const variants = await variantsOf(context, workshopId, { listings: ids })
  for (const { listing_id, fair_price, quota, kept } of products) {
    const prices = variants.flatMap((each) => (each.listing_id === listing_id ? [each.price ?? 0] : []))
    if (prices.length === 0) {
      throw new ToldRefusal(
        INVALID_DATA,
        "not_of_workshop",
        "Only what this workshop has published can go to the fair",
        { listing_id }
      )
    }
    const normal = Math.min(...prices)
    if (fair_price > normal) {
      throw new ToldRefusal(
        INVALID_DATA,
        "fair_price_higher",
        "At the fair nothing costs more than in the shop",
        { listing_id, normal_price: normal }
      )
    }
    if (quota !== null && kept > quota) {
      throw refused(INVALID_DATA, "kept_over_quota", "No more can be kept than are offered")
    }
  }
}
