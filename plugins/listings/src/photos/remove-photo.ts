import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Hand, noSuch, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { managerOf, tell } from "../modules/listings/transaction"
import { type HeldListing, holdListing } from "../modules/listings/write/hold-listing"
import { saveListing } from "../modules/listings/write/save-listing"
import { loosenFiles } from "./queue/loose-files"
import { forgetUpload } from "./uploads/forget-uploads"

type HeldPhoto = { id: string; state: string; upload_id: string | null }

// What a buyer once saw stays: orders and mails show it. Of a photo `p` of a listing `l`.
const SAYS_IT = `-> 'photos' @> jsonb_build_array(jsonb_build_object('photo_id', p.id))`
const IS_SHOWN = `(coalesce(l.published ${SAYS_IT}, false) or exists (
  select from listings_review_event v where v.listing_id = l.id and v.kind = 'approved' and v.content ${SAYS_IT}))`

/**
 * Takes a photo out of what its listing says. Its files go too, unless the shop showed them: then they stay for the
 * orders that show them still.
 * @throws MedusaError NOT_FOUND; CONFLICT `listing_in_review`
 */
export async function removePhoto(context: Context, hand: Hand, id: string): Promise<void> {
  const listing = await holdListingOf(context, hand, id)
  const photo = await holdPhoto(context, id)
  const photos = listing.content.photos.filter(({ photo_id }) => photo_id !== id)
  if (photos.length < listing.content.photos.length) {
    await saveListing(context, hand, listing.id, {
      version: listing.version,
      content: { ...listing.content, photos },
    })
  }
  const [shown] = await managerOf(context).execute<object[]>(
    `select from listings_photo p join listings_listing l on l.id = p.listing_id where p.id = ? and ${IS_SHOWN}`,
    [id]
  )
  if (!shown) await forgetPhoto(context, photo)
  tell(context, "photo", [id])
  await recordAudit(context, hand.actor, {
    action: "listing_photo.removed",
    resource: "listing_photo",
    resourceId: id,
    establishmentId: listing.establishment_id,
    before: { listing_id: listing.id },
  })
}

/**
 * Has the pictures of a photo made once more, where making them failed and the file is still here.
 * @throws MedusaError NOT_FOUND; CONFLICT `photo_not_failed`, `photo_not_kept`
 */
export async function retryPhoto(context: Context, hand: Hand, id: string): Promise<void> {
  const listing = await holdListingOf(context, hand, id)
  const photo = await holdPhoto(context, id)
  if (photo.state !== "failed") {
    throw refused(MedusaError.Types.CONFLICT, "photo_not_failed", "There is nothing to try again")
  }
  if (photo.upload_id === null) {
    throw refused(
      MedusaError.Types.CONFLICT,
      "photo_not_kept",
      "This file is not here any more: send it again"
    )
  }
  await managerOf(context).execute(
    `update listings_photo set state = 'waiting', failure = null, attempts = 0, leased_until = null, lease_id = null
     where id = ?`,
    [id]
  )
  tell(context, "photo", [id])
  await recordAudit(context, hand.actor, {
    action: "listing_photo.retried",
    resource: "listing_photo",
    resourceId: id,
    establishmentId: listing.establishment_id,
    after: { listing_id: listing.id },
  })
}

/**
 * Forgets photos that were added a day ago and that their listing neither says nor ever showed, some of them at a time.
 * @returns how many
 */
export async function forgetUnusedPhotos(context: Context): Promise<number> {
  const unused = await managerOf(context).execute<HeldPhoto[]>(
    `select p.id, p.state, p.upload_id from listings_photo p join listings_listing l on l.id = p.listing_id
     where p.created_at < now() - interval '1 day' and p.state <> 'waiting'
       and not (l.content ${SAYS_IT}) and not ${IS_SHOWN}
     order by p.id limit 500 for update of l, p skip locked`
  )
  for (const photo of unused) await forgetPhoto(context, photo)
  return unused.length
}

async function forgetPhoto(context: Context, { id, upload_id }: HeldPhoto): Promise<void> {
  await loosenFiles(context, id)
  await managerOf(context).execute("delete from listings_photo where id = ?", [id])
  if (upload_id) await forgetUpload(context, upload_id)
}

/** The photo's listing, held first: whoever adds and whoever removes go the same way. */
async function holdListingOf(context: Context, hand: Hand, id: string): Promise<HeldListing> {
  const [photo] = await managerOf(context).execute<{ listing_id: string }[]>(
    "select listing_id from listings_photo where id = ?",
    [id]
  )
  if (!photo) throw noSuch("photo")
  return await holdListing(context, hand, photo.listing_id)
}

async function holdPhoto(context: Context, id: string): Promise<HeldPhoto> {
  const [photo] = await managerOf(context).execute<HeldPhoto[]>(
    "select id, state, upload_id from listings_photo where id = ? for update",
    [id]
  )
  if (!photo) throw noSuch("photo")
  return photo
}
