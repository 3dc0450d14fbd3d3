import type { ISearchModuleService, SearchTypes } from "@medusajs/framework/types"
import { CRAFT_LINES } from "@tejido/provenance/domain/craft-lines"
import { PRODUCT_INDEX } from "../product-index/write-documents"
import { completions } from "./completions"
import { HIT_END, HIT_START, type MarkedText, readMarks } from "./marked-text"

export type Locale = "es" | "en"

/** What is offered while somebody types. Amounts in céntimos. */
export type Suggestions = {
  /** What was typed, as it was read. */
  query: string
  products: {
    handle: string
    title: string
    highlighted: MarkedText
    price: number
    price_before: number | null
    image: { webp: string | null; avif: string | null; thumbhash: string | null; alt: string }
    in_stock: boolean
  }[]
  craft_lines: { code: string; name: string; count: number }[]
  workshops: { handle: string; name: string; count: number }[]
  regions: { name: string; count: number }[]
  corrections: { from: string; to: string }[]
  /** How the last word may go on, as words of the catalogue have it. */
  words: string[]
}

type Ask = { query: string; locale: Locale; limit: number; salesChannelIds: readonly string[] }

type Found = {
  handle: string
  title: string
  title_en?: string | null
  technique?: string | null
  material_text?: string | null
  workshop?: string | null
  workshop_name?: string | null
  price: number
  price_before?: number | null
  in_stock: boolean
  image_320?: string | null
  image_avif_320?: string | null
  image_thumbhash?: string | null
  image_alt?: string | null
  image_alt_en?: string | null
}

const FIELDS = [
  ...["handle", "title", "title_en", "technique", "material_text", "workshop", "workshop_name", "price"],
  ...[
    "price_before",
    "in_stock",
    "image_320",
    "image_avif_320",
    "image_thumbhash",
    "image_alt",
    "image_alt_en",
  ],
]
/** More products are read than shown: their words tell how the word that is being typed may go on. */
const PRODUCTS_READ = 24
const MOST_PLACES = 3

/** What to offer for a beginning of a search. One question to the index. */
export async function suggest(
  search: ISearchModuleService,
  { query, locale, limit, salesChannelIds }: Ask
): Promise<Suggestions> {
  const titleField = locale === "en" ? "title_en" : "title"
  const { hits, facets, provider_metadata } = await search.search<Found>({
    entity: PRODUCT_INDEX,
    fields: FIELDS,
    filters: { q: query, status: "published", sales_channel_ids: [...salesChannelIds] },
    pagination: { take: PRODUCTS_READ },
    search_options: {
      match_strategy: "last",
      count: "none",
      highlight: { fields: [titleField], pre_tag: HIT_START, post_tag: HIT_END },
      facets: ["craft_line", "workshop", "region"].map((field) => ({ field, limit: MOST_PLACES })),
    },
  })
  const { corrections = [] } = (provider_metadata?.tejido ?? {}) as Partial<Pick<Suggestions, "corrections">>
  const products = hits.slice(0, limit).map((hit) => product(hit, locale, titleField))
  return {
    query,
    products,
    craft_lines: valuesOf(facets, "craft_line").flatMap(({ value, count }) => {
      const line = CRAFT_LINES.find(({ code }) => code === value)
      return line ? [{ code: line.code, name: line.name[locale], count }] : []
    }),
    workshops: valuesOf(facets, "workshop").flatMap(({ value, count }) => {
      // Its name stands in the documents that it was counted by; one that is in none of those read is left out.
      const name = hits.find(({ document }) => document.workshop === value)?.document.workshop_name
      return name ? [{ handle: value, name, count }] : []
    }),
    regions: valuesOf(facets, "region").map(({ value, count }) => ({ name: value, count })),
    corrections,
    words: corrections.length
      ? []
      : completions(
          query,
          hits.flatMap(({ document: { technique, material_text, ...titles } }) => [
            titles[titleField] ?? titles.title,
            ...(locale === "es" ? [technique ?? "", material_text ?? ""] : []),
          ])
        ),
  }
}

/** What is offered where nothing was typed. */
export function noSuggestions(query: string): Suggestions {
  return { query, products: [], craft_lines: [], workshops: [], regions: [], corrections: [], words: [] }
}

function product(
  { document, highlights }: SearchTypes.SearchHit<Found>,
  locale: Locale,
  titleField: "title" | "title_en"
): Suggestions["products"][number] {
  const title = document[titleField] || document.title
  return {
    handle: document.handle,
    title,
    highlighted: readMarks(highlights?.[titleField]?.[0], title),
    price: document.price,
    price_before: document.price_before ?? null,
    image: {
      webp: document.image_320 ?? null,
      avif: document.image_avif_320 ?? null,
      thumbhash: document.image_thumbhash ?? null,
      alt: (locale === "en" ? document.image_alt_en : document.image_alt) || title,
    },
    in_stock: document.in_stock,
  }
}

function valuesOf(facets: SearchTypes.SearchResult["facets"], field: string) {
  const facet = facets?.[field]
  return facet?.type === "value" ? facet.values.filter(({ value }) => value) : []
}
