import "server-only"
import type { Locale } from "@/i18n/locales"
import { CATALOGUE_SECONDS } from "@/lib/api/cache-life"
import { searchProducts, type SearchResult } from "@/lib/api/search"
import { listingSearch } from "./listing-query"
import type { ListingState } from "./listing-state"

type Options = {
  /** Listings that everybody shares are kept, and dropped by tag. */
  kept?: boolean
  /** True for words that somebody has just typed, which are counted. */
  typed?: boolean
  /** The handle of the fair that it is within. */
  fair?: string
}

/** The page of pieces and the facets that `state` asks for. */
export function loadListing(
  state: ListingState,
  locale: Locale,
  { kept = false, typed = false, fair }: Options
): Promise<SearchResult> {
  const keep = kept ? { tags: ["catalogue"], revalidate: CATALOGUE_SECONDS } : {}
  return searchProducts({ ...listingSearch(state), fairs: fair ? [fair] : [] }, locale, { ...keep, typed })
}
