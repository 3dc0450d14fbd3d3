import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { contentProblem } from "../../../domain/content-problem"
import type { ListingContent } from "../../../domain/listing-content"
import { managerOf } from "../transaction"

const { INVALID_DATA } = MedusaError.Types

/** Where a listing stands while it is written. */
export type ListingPlace = {
  id: string
  establishment_id: string
  workshop_id: string | null
  product_id: string | null
}

/** A workshop as far as its listings depend on it. */
export type ListingWorkshop = { establishment_id: string; mode: string; closed: boolean }

/** The workshop, or null where there is none of that id. */
export async function readWorkshop(context: Context, id: string): Promise<ListingWorkshop | null> {
  const [workshop] = await managerOf(context).execute<ListingWorkshop[]>(
    `select establishment_id, mode, closed_at is not null as closed from provenance_workshop
     where id = ? and deleted_at is null`,
    [id]
  )
  return workshop ?? null
}

/**
 * Refuses content about what is not of the listing's workshop, or not of the listing. What is still missing is not
 * refused: drafts are saved as they are typed.
 * @returns the workshop's mode, null where none was chosen
 * @throws MedusaError INVALID_DATA `workshop_elsewhere`, `pay_not_company`, `maker_not_there`, `lot_elsewhere`,
 *   `lot_taken`, `photo_elsewhere`, `variant_twice`, `maker_twice`, `photo_twice`
 */
export async function requireBelonging(
  context: Context,
  place: ListingPlace,
  content: ListingContent
): Promise<string | null> {
  const problem = contentProblem(content)
  if (problem) throw refused(INVALID_DATA, problem, "Something is in this listing twice")
  const workshop = place.workshop_id === null ? null : await readWorkshop(context, place.workshop_id)
  if (place.workshop_id !== null && workshop?.establishment_id !== place.establishment_id) {
    throw refused(INVALID_DATA, "workshop_elsewhere", "This workshop is not of this prison")
  }
  if (content.agreed_pay !== null && workshop?.mode !== "company") {
    throw refused(INVALID_DATA, "pay_not_company", "Only in a company's workshop is there an agreed pay")
  }
  await requireMakers(context, place, content)
  await requireLot(context, place, content)
  await requirePhotos(context, place, content)
  return workshop?.mode ?? null
}

/** Makers work there or did: what they left behind is theirs when it sells. */
async function requireMakers(
  context: Context,
  place: ListingPlace,
  { makers }: ListingContent
): Promise<void> {
  if (makers.length === 0) return
  const there = await managerOf(context).execute(
    `select from provenance_artisan a where a.id in (?) and a.deleted_at is null and (a.workshop_id = ?
       or exists (select from provenance_stay s where s.artisan_id = a.id and s.workshop_id = ?))`,
    [makers.map(({ artisan_id }) => artisan_id), place.workshop_id, place.workshop_id]
  )
  if ((there as unknown[]).length < makers.length) {
    throw refused(INVALID_DATA, "maker_not_there", "Not every maker has worked in this workshop")
  }
}

/** A lot is of one product. */
async function requireLot(context: Context, place: ListingPlace, { lot_id }: ListingContent): Promise<void> {
  if (lot_id === null) return
  const manager = managerOf(context)
  const [lot] = await manager.execute<{ workshop_id: string; origin_id: string | null }[]>(
    "select workshop_id, origin_id from provenance_lot where id = ? and voided_at is null",
    [lot_id]
  )
  if (!lot || lot.workshop_id !== place.workshop_id) {
    throw refused(INVALID_DATA, "lot_elsewhere", "This lot is not of this workshop, or was voided")
  }
  if (lot.origin_id === null) return
  const [own] = place.product_id
    ? await manager.execute<object[]>(
        `select from product_product_provenance_origin
         where product_id = ? and origin_id = ? and deleted_at is null`,
        [place.product_id, lot.origin_id]
      )
    : []
  if (!own) throw refused(INVALID_DATA, "lot_taken", "This lot is of another product")
}

async function requirePhotos(
  context: Context,
  place: ListingPlace,
  { photos }: ListingContent
): Promise<void> {
  if (photos.length === 0) return
  const own = await managerOf(context).execute(
    "select from listings_photo where listing_id = ? and id in (?)",
    [place.id, photos.map(({ photo_id }) => photo_id)]
  )
  if ((own as unknown[]).length < photos.length) {
    throw refused(INVALID_DATA, "photo_elsewhere", "Not every photo is of this listing")
  }
}
