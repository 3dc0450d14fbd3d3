import type { Context } from "@medusajs/framework/types"
import { type Hand, noSuch, reaches } from "@tejido/provenance/modules/provenance/lots/reach"
import { managerOf } from "../../modules/listings/transaction"
import { type UploadState, whoIs } from "./start-upload"

/** An upload as it is in the database. */
export type Upload = UploadState & {
  purpose: "photo" | "import_photos"
  listing_id: string | null
  filename: string
}

/**
 * The upload of this id: of a listing within reach, or of an import whose sender asks.
 * @throws MedusaError NOT_FOUND for one that is not there or has expired, and for one out of reach alike
 */
export async function findUpload(context: Context, hand: Hand, id: string): Promise<Upload> {
  const [row] = await managerOf(context).execute<
    (Omit<Upload, "length" | "received"> & {
      length: string
      received: string
      created_by: string
      establishment_id: string | null
    })[]
  >(
    `select u.id, u.purpose, u.listing_id, u.filename, u.length, u.received, u.expires_at, u.created_by,
       l.establishment_id
     from listings_upload u left join listings_listing l on l.id = u.listing_id
     where u.id = ? and u.expires_at > now()`,
    [id]
  )
  if (!row) throw noSuch("upload")
  const { created_by, establishment_id, length, received, ...upload } = row
  const mine = establishment_id === null ? created_by === whoIs(hand) : reaches(hand, establishment_id)
  if (!mine) throw noSuch("upload")
  return { ...upload, length: Number(length), received: Number(received) }
}
