import "server-only"
import { getMessages } from "next-intl/server"
import type { PhotoBoardWords } from "../photos/photo-board"
import type { ClashWords } from "./autosave/clash-view"
import type { SaveStatusWords } from "./autosave/save-status"
import type { SplitWords } from "./live-split"
import type { MakerTickWords } from "./maker-ticks"
import type { MissingWords } from "./missing-list"
import type { VariantWords } from "./variant-fields"

/** The texts that the form of a listing needs in the browser, as the message files have them. */
export type ListingFormWords = {
  status: SaveStatusWords
  clash: ClashWords
  missing: MissingWords
  split: SplitWords
  makers: MakerTickWords
  variants: VariantWords
  photos: PhotoBoardWords
}

/** Loads them in the reader's language. Each part is one object of `panel.listings` or `panel.photos`. */
export async function listingFormWords(): Promise<ListingFormWords> {
  const { listings, photos } = (await getMessages()).panel
  const { fields, missing } = listings
  const { board, problems, unknown, session } = photos
  return {
    status: { ...listings.status, fields },
    clash: { ...listings.clash, fields },
    missing: { ...listings.missingList, each: missing },
    split: listings.split,
    makers: listings.makers,
    variants: listings.variants,
    photos: {
      ...board,
      card: { ...board.card, ideas: Object.values(board.card.ideas) },
      upload: { ...problems, unknown, session },
    },
  }
}
