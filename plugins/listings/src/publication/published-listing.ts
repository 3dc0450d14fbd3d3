import type { ListingContent } from "../domain/listing-content"

/** A photo as it was made ready: addresses by format and width. */
export type ReadyPhoto = {
  id: string
  width: number
  height: number
  thumbhash: string | null
  illustration: boolean
  files: Partial<Record<"avif" | "webp", Record<string, { url: string }>>>
}

/** A listing as far as the shop's product depends on it. */
export type PublishedListing = {
  id: string
  /** What it is called in the shop's addresses; given once. */
  handle: string
  content: ListingContent
  establishment_id: string
  workshop_id: string
  craft_line: string
  mode: string
  /** Those of the content that are ready, by id. */
  photos: ReadonlyMap<string, ReadyPhoto>
}
