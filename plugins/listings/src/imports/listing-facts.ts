import type { ListingContent } from "../domain/listing-content"
import type { Standing } from "../domain/listing-state"
import type { PhotoIndex } from "./photo-index"
import type { Places } from "./places"

/** A listing that a file may change. */
export type StoredListing = Standing & {
  id: string
  code: string
  establishment_id: string
  workshop_id: string | null
  version: number
  content: ListingContent
  published: ListingContent | null
  first_published_at: Date | null
  product_id: string | null
  /** Its photos in the order in which they came, those that failed left out. */
  photos: readonly { id: string; filename: string; bytes: number }[]
}

/** An artisan whom a file names, and the workshops in which they work or did. */
export type NamedArtisan = { id: string; code: string; workshops: ReadonlySet<string> }

/** What must be known beside the rows to tell what a listing says. */
export type ListingFacts = {
  places: Places
  /** By code and by id. */
  artisans: ReadonlyMap<string, NamedArtisan>
  /** Photos that came along, or null where no archive did. */
  archive: PhotoIndex | null
}
