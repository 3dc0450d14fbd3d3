import type { Locale } from "../../i18n/locales"
import { HIT_END, HIT_START } from "../highlight"
import type { Centimos } from "../money"

/** What a listing asks of the search index. Lists narrow to any of their values. */
export type SearchQuery = {
  text?: string
  /** The words as they stand: no typo is forgiven. */
  exact?: boolean
  craftLines?: readonly string[]
  regions?: readonly string[]
  establishments?: readonly string[]
  materials?: readonly string[]
  workshops?: readonly string[]
  /** Handles of fairs at which a piece stands. */
  fairs?: readonly string[]
  priceFrom?: Centimos | null
  priceTo?: Centimos | null
  inStock?: boolean
  oneOfAKind?: boolean
  order?: { field: "price" | "created_at"; direction: "ASC" | "DESC" }
  skip?: number
  take: number
  facets?: boolean
}

/** The facets of a listing that list values, by their fields. */
export const VALUE_FACETS = ["craft_line", "region", "establishment", "workshop", "material"] as const

const MOST_VALUES = 60

/** The body of `POST /store/search` for one query; `fields` are the document's that are wanted back. */
export function searchRequest(query: SearchQuery, fields: readonly string[], locale: Locale) {
  return {
    entity: "product",
    fields,
    filters: searchFilters(query),
    pagination: {
      skip: query.skip ?? 0,
      take: query.take,
      ...(query.order ? { order: { [query.order.field]: query.order.direction } } : {}),
    },
    search_options: {
      match_strategy: "last",
      count: "exact",
      ...(query.exact ? { typo_tolerance: false } : {}),
      ...(query.text && query.take > 0
        ? {
            highlight: {
              fields: [locale === "en" ? "title_en" : "title"],
              pre_tag: HIT_START,
              post_tag: HIT_END,
            },
          }
        : {}),
      ...(query.facets
        ? {
            facets: [
              ...VALUE_FACETS.map((field) => ({ field, type: "value", limit: MOST_VALUES })),
              { field: "price", type: "stats" },
            ],
            disjunctive_facets: true,
          }
        : {}),
    },
  }
}

function searchFilters(query: SearchQuery): Record<string, unknown> {
  const price = {
    ...(query.priceFrom == null ? {} : { $gte: query.priceFrom }),
    ...(query.priceTo == null ? {} : { $lte: query.priceTo }),
  }
  return {
    ...(query.text ? { q: query.text } : {}),
    ...oneOf("craft_line", query.craftLines),
    ...oneOf("region", query.regions),
    ...oneOf("establishment", query.establishments),
    ...oneOf("workshop", query.workshops),
    // An array field: a piece of leather and wood is found under both.
    ...(query.materials?.length ? { material: { $overlaps: query.materials } } : {}),
    // A piece may stand at several fairs.
    ...(query.fairs?.length ? { fairs: { $overlaps: query.fairs } } : {}),
    ...(query.inStock ? { in_stock: true } : {}),
    ...(query.oneOfAKind ? { one_of_a_kind: true } : {}),
    ...(Object.keys(price).length ? { price } : {}),
  }
}

function oneOf(field: string, values: readonly string[] | undefined) {
  return values?.length ? { [field]: values } : {}
}
