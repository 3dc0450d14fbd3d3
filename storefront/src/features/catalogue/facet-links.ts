import { toggleFacet, type ListFacet, type ListingState } from "./listing-state"

/** One value of a facet as a link: what it says and the listing it leads to. */
export type FacetLink = { value: string; label: string; count: number; active: boolean; next: ListingState }

/**
 * A facet's values in the order they are shown: chosen ones first, then by count. A chosen value that no longer
 * counts anything stays, so that it can be taken off.
 */
export function facetLinks(
  state: ListingState,
  facet: ListFacet,
  values: readonly { value: string; count: number }[],
  name: (value: string) => string
): FacetLink[] {
  const counted = new Map(values.map(({ value, count }) => [value, count]))
  const chosen = state[facet]
  const all = [...new Set([...chosen, ...counted.keys()])]
  return all
    .map((value) => ({
      value,
      label: name(value),
      count: counted.get(value) ?? 0,
      active: chosen.includes(value),
      next: toggleFacet(state, facet, value),
    }))
    .sort(
      (a, b) =>
        Number(b.active) - Number(a.active) || b.count - a.count || a.label.localeCompare(b.label, "es")
    )
}
