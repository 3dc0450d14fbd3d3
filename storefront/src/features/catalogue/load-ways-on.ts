import "server-only"
import type { Locale } from "@/i18n/locales"
import { CATALOGUE_SECONDS } from "@/lib/api/cache-life"
import { countProducts, searchProducts } from "@/lib/api/search"
import type { ProductSummary } from "@/lib/api/search-document"
import type { FacetValue } from "@/lib/api/search-facets"
import { namedFilters } from "./active-filters"
import type { Filter } from "./filters-in-force"
import { listingSearch } from "./listing-query"
import { EMPTY_LISTING, type ListingState } from "./listing-state"

/** What there is instead where a listing found nothing. */
export type WaysOn = {
  /** Filters that leave something once they are taken off, with how much. */
  without: (Filter & { count: number })[]
  /** How much the words find without any filter; null where they find nothing, or no filter stands in their way. */
  unfiltered: number | null
  /** Craft lines with pieces: of what the words find, else of all there is. The fullest first. */
  lines: FacetValue[]
  newest: ProductSummary[]
}

const MOST_FILTERS = 10
const LINES = 8
const NEWEST = 6

/** Looks for ways on from a listing that found nothing: two requests, and one that everybody shares. */
export async function loadWaysOn(state: ListingState, locale: Locale): Promise<WaysOn> {
  const filters = (await namedFilters(state, locale)).slice(0, MOST_FILTERS)
  const words = { ...EMPTY_LISTING, text: state.text, exact: state.exact }
  const [counts, found, latest] = await Promise.all([
    countProducts(
      filters.map(({ without }) => countOnly(without)),
      locale
    ),
    filters.length > 0 && state.text
      ? searchProducts({ ...listingSearch(words), take: 0 }, locale)
      : { count: 0, facets: { craft_line: [] } },
    searchProducts(
      { inStock: true, order: { field: "created_at", direction: "DESC" }, take: NEWEST, facets: true },
      locale,
      { tags: ["catalogue"], revalidate: CATALOGUE_SECONDS }
    ),
  ])
  const lines = found.facets.craft_line.length > 0 ? found.facets.craft_line : latest.facets.craft_line
  return {
    without: filters
      .map((filter, i) => ({ ...filter, count: counts[i] ?? 0 }))
      .filter(({ count }) => count > 0),
    unfiltered: found.count || null,
    lines: [...lines].sort((a, b) => b.count - a.count).slice(0, LINES),
    newest: latest.products,
  }
}

function countOnly(state: ListingState) {
  const { order: _order, facets: _facets, skip: _skip, take: _take, ...query } = listingSearch(state)
  return query
}
