import "server-only"
import type { Locale } from "@/i18n/locales"
import { CATALOGUE_SECONDS } from "@/lib/api/cache-life"
import { searchProducts, type SearchQuery, type SearchResult } from "@/lib/api/search"
import { PAGE_SIZE, type ListingState, type Sort } from "./listing-state"

const ORDERS: Record<Sort, SearchQuery["order"]> = {
  relevance: undefined,
  price: { field: "price", direction: "ASC" },
  "price-desc": { field: "price", direction: "DESC" },
  newest: { field: "created_at", direction: "DESC" },
}

/** The page of pieces and the facets that `state` asks for. `kept` listings are shared by everybody and dropped by tag. */
export function loadListing(
  state: ListingState,
  locale: Locale,
  { kept }: { kept: boolean }
): Promise<SearchResult> {
  return searchProducts(
    {
      text: state.text,
      craftLines: state.lines,
      regions: state.regions,
      establishments: state.establishments,
      materials: state.materials,
      priceFrom: state.priceFrom,
      priceTo: state.priceTo,
      inStock: state.inStock,
      // Without words there is nothing to be relevant to.
      order: ORDERS[state.sort] ?? (state.text ? undefined : ORDERS.newest),
      skip: (state.page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      facets: true,
    },
    locale,
    kept ? { tags: ["catalogue"], revalidate: CATALOGUE_SECONDS } : undefined
  )
}
