import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import { MOST } from "../domain/listing-content"
import { standingAfter } from "../domain/listing-state"
import { managerOf, tell } from "../modules/listings/transaction"
import { type HeldListing, holdListing } from "../modules/listings/write/hold-listing"
import { saveListing } from "../modules/listings/write/save-listing"
import { forgetUpload } from "./uploads/forget-uploads"
import { tooManyPhotos, whoIs } from "./uploads/start-upload"

/** The photo that a file became, and the listing's version with it. */
export type AddedPhoto = { id: string; version: number }

/**
 * Makes a whole upload a photo of its listing that waits for its pictures, and puts it last among those that the
 * listing says, unless it is in review. A file that the listing has already is the photo that it is; one whose
 * pictures failed is tried again.
 * @throws MedusaError NOT_FOUND; CONFLICT `too_many_photos`
 */
export async function addPhoto(
  context: Context,
  hand: Hand,
  listingId: string,
  uploadId: string
): Promise<AddedPhoto> {
  const listing = await holdListing(context, hand, listingId)
  const { id, isNew } = await photoOf(context, hand, listing, uploadId)
  const version = await place(context, hand, listing, id)
  if (isNew) {
    tell(context, "photo", [id])
    await recordAudit(context, hand.actor, {
      action: "listing_photo.added",
      resource: "listing_photo",
      resourceId: id,
      establishmentId: listing.establishment_id,
      after: { listing_id: listingId },
    })
  }
  return { id, version }
}

/** The photo of these bytes: the one that is there, or a new one. */
async function photoOf(
  context: Context,
  hand: Hand,
  listing: HeldListing,
  uploadId: string
): Promise<{ id: string; isNew: boolean }> {
  const manager = managerOf(context)
  const [file] = await manager.execute<{ sha256: string }[]>(
    `select encode(sha256(string_agg(bytes, ''::bytea order by start)), 'hex') as sha256
     from listings_upload_piece where upload_id = ?`,
    [uploadId]
  )
  const [same] = await manager.execute<{ id: string; state: string; upload_id: string | null }[]>(
    "select id, state, upload_id from listings_photo where listing_id = ? and sha256 = ? for update",
    [listing.id, file?.sha256]
  )
  if (same && same.state !== "failed") {
    await forgetUpload(context, uploadId)
    return { id: same.id, isNew: false }
  }
  if (same) {
    await manager.execute(
      `update listings_photo set state = 'waiting', failure = null, attempts = 0, leased_until = null,
         lease_id = null, upload_id = ? where id = ?`,
      [uploadId, same.id]
    )
    if (same.upload_id) await forgetUpload(context, same.upload_id)
    return { id: same.id, isNew: true }
  }
  const id = generateEntityId("", "phot")
  await manager.execute(
    `insert into listings_photo (id, listing_id, filename, bytes, sha256, upload_id, created_by)
     select ?, listing_id, filename, length, ?, id, ? from listings_upload where id = ?`,
    [id, file?.sha256, whoIs(hand), uploadId]
  )
  return { id, isNew: true }
}

/** Puts the photo into what the listing says. @returns the listing's version then */
async function place(context: Context, hand: Hand, listing: HeldListing, id: string): Promise<number> {
  const { content, version } = listing
  if (content.photos.some(({ photo_id }) => photo_id === id)) return version
  // Sent before it went into review: the photo is there, and is placed by hand when it is taken back.
  if (!standingAfter(listing, "save")) return version
  if (content.photos.length >= MOST.photos) throw tooManyPhotos()
  const photos = [...content.photos, { photo_id: id, alt: { es: "", en: "" } }]
  await saveListing(context, hand, listing.id, { version, content: { ...content, photos } })
  return version + 1
}
