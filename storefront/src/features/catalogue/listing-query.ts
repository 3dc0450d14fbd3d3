import type { SearchQuery } from "@/lib/api/search-request"
import { PAGE_SIZE, type ListingState, type Sort } from "./listing-state"

const ORDERS: Record<Sort, SearchQuery["order"]> = {
  relevance: undefined,
  price: { field: "price", direction: "ASC" },
  "price-desc": { field: "price", direction: "DESC" },
  newest: { field: "created_at", direction: "DESC" },
}

/** What the search index is asked for a listing. */
export function listingSearch(state: ListingState): SearchQuery {
  return {
    text: state.text,
    exact: state.exact,
    craftLines: state.lines,
    regions: state.regions,
    establishments: state.establishments,
    workshops: state.workshops,
    materials: state.materials,
    priceFrom: state.priceFrom,
    priceTo: state.priceTo,
    inStock: state.inStock,
    // Without words there is nothing to be relevant to.
    order: ORDERS[state.sort] ?? (state.text ? undefined : ORDERS.newest),
    skip: (state.page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
    facets: true,
  }
}
