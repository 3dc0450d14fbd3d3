import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { type Hand, noSuch, reaches } from "@tejido/provenance/modules/provenance/lots/reach"
import { changedPaths } from "../../../domain/changed-paths"
import type { ListingContent } from "../../../domain/listing-content"
import type { Standing } from "../../../domain/listing-state"
import { ToldRefusal } from "../../../domain/told-refusal"
import { managerOf } from "../transaction"

/** A listing that is about to be changed. */
export type HeldListing = Standing & {
  id: string
  code: string
  establishment_id: string
  workshop_id: string | null
  version: number
  content: ListingContent
  published: ListingContent | null
  first_published_at: Date | null
  submitted_by: string | null
  product_id: string | null
  updated_by: string
  updated_at: Date
}

/**
 * The listing, held until the transaction ends, so that two who change it at once do so one after the other.
 * @throws MedusaError NOT_FOUND for one that is not there and for one out of reach alike
 */
export async function holdListing(context: Context, hand: Hand, id: string): Promise<HeldListing> {
  const [listing] = await managerOf(context).execute<HeldListing[]>(
    `select id, code, establishment_id, workshop_id, state, edit_state, version, content, published,
       first_published_at, submitted_by, product_id, updated_by, updated_at
     from listings_listing where id = ? for update`,
    [id]
  )
  if (!listing || !reaches(hand, listing.establishment_id)) throw noSuch("listing")
  return listing
}

/**
 * Refuses whoever saw another version than the one that is there, and gives them that one, with what it says
 * differently from `mine`, so that they can put both together. Nothing was written, and nothing is lost.
 * @throws ToldRefusal CONFLICT `listing_changed` with
 *   `{ version, changed_by, changed_at, content, workshop_id, code, fields }`
 */
export async function requireVersion(
  context: Context,
  listing: HeldListing,
  version: number,
  mine: ListingContent = listing.content
): Promise<void> {
  if (listing.version === version) return
  const [member] = await managerOf(context).execute<{ name: string }[]>(
    "select name from staff_member where id = ?",
    [listing.updated_by]
  )
  throw new ToldRefusal(
    MedusaError.Types.CONFLICT,
    "listing_changed",
    "Somebody else changed this listing meanwhile",
    {
      version: listing.version,
      changed_by: member?.name ?? null,
      changed_at: listing.updated_at.toISOString(),
      content: listing.content,
      workshop_id: listing.workshop_id,
      code: listing.code,
      fields: changedPaths(listing.content, mine).map(({ path }) => path),
    }
  )
}
