import { z } from "zod"
import { centimos, type Centimos } from "@/lib/money"
import { VALUE_FACETS } from "./search-request"

export type FacetValue = { value: string; count: number }

/** What can be narrowed by, each with counts that ignore its own filter. */
export type Facets = Record<(typeof VALUE_FACETS)[number], FacetValue[]> & {
  /** Cheapest and dearest of what is found. */
  price: { min: Centimos; max: Centimos } | null
}

const ValueFacet = z.object({
  type: z.literal("value"),
  values: z.array(z.object({ value: z.coerce.string(), count: z.number() })),
})
const StatsFacet = z.object({
  type: z.literal("stats"),
  min: z.number().nullish(),
  max: z.number().nullish(),
})

/** The facets of an answer; one that is missing or odd is left empty, since a listing can do without. */
export function readFacets(facets: Record<string, unknown>): Facets {
  const values = (field: string) => {
    const facet = ValueFacet.safeParse(facets[field])
    return facet.success ? facet.data.values.filter(({ value, count }) => value !== "" && count > 0) : []
  }
  const price = StatsFacet.safeParse(facets["price"])
  return {
    craft_line: values("craft_line"),
    region: values("region"),
    establishment: values("establishment"),
    workshop: values("workshop"),
    material: values("material"),
    price:
      price.success && price.data.min != null && price.data.max != null
        ? { min: centimos(Math.round(price.data.min)), max: centimos(Math.round(price.data.max)) }
        : null,
  }
}
