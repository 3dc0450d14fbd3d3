import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { type Hand, noSuch, reaches, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { MOST, type ListingContent } from "../../domain/listing-content"
import { type Standing, standingAfter } from "../../domain/listing-state"
import { managerOf } from "../../modules/listings/transaction"

/** Of one person at a time: more are a program that has gone wrong. */
const MOST_UPLOADS = 100

/** A file that will come: a photo of a listing, or the archive of photos of an import. Length in bytes. */
export type NewUpload = { filename: string; length: number } & (
  { purpose: "photo"; listing_id: string } | { purpose: "import_photos" }
)

/** How much of a file is here, and until when the rest can come. */
export type UploadState = { id: string; length: number; received: number; expires_at: Date }

/**
 * Makes room for a file. It counts once it is whole, and is forgotten after a day where it never is.
 * @throws MedusaError NOT_FOUND; CONFLICT `listing_in_review`, `too_many_photos`, `too_many_uploads`
 */
export async function startUpload(context: Context, hand: Hand, upload: NewUpload): Promise<UploadState> {
  const listingId = upload.purpose === "photo" ? upload.listing_id : null
  if (listingId !== null) await requirePlace(context, hand, listingId)
  const manager = managerOf(context)
  const [open] = await manager.execute<{ count: number }[]>(
    "select count(*)::int as count from listings_upload where created_by = ? and received < length",
    [whoIs(hand)]
  )
  if ((open?.count ?? 0) >= MOST_UPLOADS) {
    throw refused(MedusaError.Types.CONFLICT, "too_many_uploads", "Finish what you are sending first")
  }
  const id = generateEntityId("", "upld")
  const [row] = await manager.execute<{ expires_at: Date }[]>(
    `insert into listings_upload (id, purpose, listing_id, filename, length, created_by, expires_at)
     values (?, ?, ?, ?, ?, ?, now() + interval '24 hours') returning expires_at`,
    [id, upload.purpose, listingId, upload.filename, upload.length, whoIs(hand)]
  )
  return { id, length: upload.length, received: 0, expires_at: row?.expires_at ?? new Date() }
}

/** Who an upload belongs to. */
export function whoIs({ actor }: Hand): string {
  return actor.id ?? actor.type
}

async function requirePlace(context: Context, hand: Hand, listingId: string): Promise<void> {
  const [listing] = await managerOf(context).execute<
    (Standing & { establishment_id: string; content: ListingContent })[]
  >("select establishment_id, state, edit_state, content from listings_listing where id = ?", [listingId])
  if (!listing || !reaches(hand, listing.establishment_id)) throw noSuch("listing")
  if (!standingAfter(listing, "save")) throw inReview()
  if (listing.content.photos.length >= MOST.photos) throw tooManyPhotos()
}

export function inReview(): MedusaError {
  return refused(MedusaError.Types.CONFLICT, "listing_in_review", "Take it back before you change it")
}

export function tooManyPhotos(): MedusaError {
  return refused(MedusaError.Types.CONFLICT, "too_many_photos", `A listing has at most ${MOST.photos} photos`)
}
