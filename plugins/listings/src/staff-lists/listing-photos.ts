import type { Connection } from "@tejido/institutions/http/sql-list"
import { type PhotoFiles, pictureUrl } from "./listing-row"

/** A photo as the form shows it. */
export type StaffListingPhoto = {
  id: string
  state: "waiting" | "ready" | "failed"
  failure: string | null
  filename: string
  bytes: number
  width: number | null
  height: number | null
  thumbhash: string | null
  /** Address of a picture at most 640 pixels wide; null until it is ready. */
  preview: string | null
}

/** What the database gives of one photo, by {@link PHOTOS_OF_LISTING}. */
export type ListingPhotoRow = Omit<StaffListingPhoto, "preview"> & { files: PhotoFiles }

/** All photos of the listing `l`, also those that its content does not name, in the order in which they came; null for none. */
export const PHOTOS_OF_LISTING = `(
  select json_agg(json_build_object('id', f.id, 'state', f.state, 'failure', f.failure, 'filename', f.filename,
    'bytes', f.bytes, 'width', f.width, 'height', f.height, 'thumbhash', f.thumbhash, 'files', f.files)
    order by f.created_at, f.id)
  from listings_photo f where f.listing_id = l.id)`

/** The photo as the answer has it. */
export function photoOf({ files, ...photo }: ListingPhotoRow): StaffListingPhoto {
  return { ...photo, preview: pictureUrl(files, 640) }
}

/** All photos of a listing. One query. */
export async function readPhotos(connection: Connection, id: string): Promise<StaffListingPhoto[]> {
  const { rows } = await connection.raw<{ photos: ListingPhotoRow[] | null }>(
    `select ${PHOTOS_OF_LISTING} as photos from listings_listing l where l.id = ?`,
    [id]
  )
  return (rows[0]?.photos ?? []).map(photoOf)
}
