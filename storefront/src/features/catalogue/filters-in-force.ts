import { formatCentimos, type Centimos } from "../../lib/money"
import type { FacetNames } from "./facet-names"
import { toggleFacet, type ListFacet, type ListingState } from "./listing-state"

/** One filter that narrows a listing, and the listing without it. */
export type Filter = { label: string; without: ListingState }

/** How the filters that hold no names are said. */
export type FilterWords = { from: (price: string) => string; to: (price: string) => string; inStock: string }

const LISTS: readonly ListFacet[] = ["lines", "materials", "regions", "establishments", "workshops"]

/** The filters of a listing besides its words, in the order they are shown. */
export function filtersInForce(state: ListingState, names: FacetNames, words: FilterWords): Filter[] {
  const price = (amount: Centimos | null, say: (price: string) => string, bound: "priceFrom" | "priceTo") =>
    amount === null
      ? []
      : [{ label: say(formatCentimos(amount)), without: { ...state, [bound]: null, page: 1 } }]
  return [
    ...LISTS.flatMap((facet) =>
      state[facet].map((value) => ({
        label: names[facet](value),
        without: toggleFacet(state, facet, value),
      }))
    ),
    ...price(state.priceFrom, words.from, "priceFrom"),
    ...price(state.priceTo, words.to, "priceTo"),
    ...(state.inStock ? [{ label: words.inStock, without: { ...state, inStock: false, page: 1 } }] : []),
  ]
}
