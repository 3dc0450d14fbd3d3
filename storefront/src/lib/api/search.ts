import "server-only"
import { z } from "zod"
import { centimos, type Centimos } from "@/lib/money"
import type { PictureSource } from "@/components/picture"
import type { Locale } from "@/i18n/locales"
import { storeFetch } from "./store-fetch"
import { workshopNames } from "./workshop"

/** A product as listings show it. */
export type ProductSummary = {
  id: string
  handle: string
  title: string
  price: Centimos
  craftLine: string | null
  workshop: { handle: string; name: string } | null
  region: string | null
  inStock: boolean
  oneOfAKind: boolean
  picture: PictureSource | null
}

export type FacetValue = { value: string; count: number }

/** What can be narrowed by, each with counts that ignore its own filter. */
export type Facets = {
  craft_line: FacetValue[]
  region: FacetValue[]
  establishment: FacetValue[]
  material: FacetValue[]
  /** Cheapest and dearest of what is found. */
  price: { min: Centimos; max: Centimos } | null
}

export type SearchResult = { products: ProductSummary[]; count: number; facets: Facets }

export type SearchQuery = {
  text?: string
  craftLines?: readonly string[]
  regions?: readonly string[]
  establishments?: readonly string[]
  materials?: readonly string[]
  workshop?: string
  priceFrom?: Centimos | null
  priceTo?: Centimos | null
  inStock?: boolean
  oneOfAKind?: boolean
  order?: { field: "price" | "created_at"; direction: "ASC" | "DESC" }
  skip?: number
  take: number
  facets?: boolean
}

const Text = z.string().nullish()

const Document = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  title_en: Text,
  price: z.number(),
  craft_line: Text,
  workshop: Text,
  workshop_name: Text,
  region: Text,
  in_stock: z.boolean().nullish(),
  one_of_a_kind: z.boolean().nullish(),
  image_320: Text,
  image_640: Text,
  image_avif_320: Text,
  image_avif_640: Text,
  image_thumbhash: Text,
  image_alt: Text,
  image_alt_en: Text,
})

const ValueFacet = z.object({
  type: z.literal("value"),
  values: z.array(z.object({ value: z.coerce.string(), count: z.number() })),
})
const StatsFacet = z.object({
  type: z.literal("stats"),
  min: z.number().nullish(),
  max: z.number().nullish(),
})

const Answer = z.object({
  results: z
    .array(
      z.object({
        hits: z.array(z.object({ document: Document })),
        facets: z.record(z.string(), z.union([ValueFacet, StatsFacet, z.unknown()])).nullish(),
        metadata: z.object({ count: z.number().nullish() }),
      })
    )
    .min(1),
})

const FIELDS = Object.keys(Document.shape)

/**
 * Asks the search index. With `cache` the answer is kept and dropped by tag, for pages that everybody sees alike;
 * without it, it is fresh.
 */
export async function searchProducts(
  query: SearchQuery,
  locale: Locale,
  cache?: { tags: string[]; revalidate: number }
): Promise<SearchResult> {
  const [{ results }, workshopName] = await Promise.all([
    storeFetch("/store/search", { method: "POST", body: requestBody(query), schema: Answer, ...cache }),
    workshopNames(locale),
  ])
  const [result] = results
  return {
    products: (result?.hits ?? []).map(({ document }) => summary(document, locale, workshopName)),
    count: result?.metadata.count ?? 0,
    facets: readFacets(result?.facets ?? {}),
  }
}

function requestBody(query: SearchQuery) {
  const price = {
    ...(query.priceFrom == null ? {} : { $gte: query.priceFrom }),
    ...(query.priceTo == null ? {} : { $lte: query.priceTo }),
  }
  const filters: Record<string, unknown> = {
    ...(query.text ? { q: query.text } : {}),
    ...oneOf("craft_line", query.craftLines),
    ...oneOf("region", query.regions),
    ...oneOf("establishment", query.establishments),
    // An array field: a piece of leather and wood is found under both.
    ...(query.materials?.length ? { material: { $overlaps: query.materials } } : {}),
    ...(query.workshop ? { workshop: query.workshop } : {}),
    ...(query.inStock ? { in_stock: true } : {}),
    ...(query.oneOfAKind ? { one_of_a_kind: true } : {}),
    ...(Object.keys(price).length ? { price } : {}),
  }
  const valueFacet = (field: string) => ({ field, type: "value", limit: 60 })
  return {
    entity: "product",
    fields: FIELDS,
    filters,
    pagination: {
      skip: query.skip ?? 0,
      take: query.take,
      ...(query.order ? { order: { [query.order.field]: query.order.direction } } : {}),
    },
    search_options: {
      match_strategy: "last",
      count: "exact",
      ...(query.facets
        ? {
            facets: [
              ...["craft_line", "region", "establishment", "material"].map(valueFacet),
              { field: "price", type: "stats" },
            ],
            disjunctive_facets: true,
          }
        : {}),
    },
  }
}

function oneOf(field: string, values: readonly string[] | undefined) {
  return values?.length ? { [field]: values } : {}
}

function summary(
  document: z.infer<typeof Document>,
  locale: Locale,
  workshopName: (handle: string) => string | undefined
): ProductSummary {
  const english = locale === "en"
  const title = (english ? document.title_en : null) || document.title
  const widths = pictureWidths(document.image_320, document.image_640)
  return {
    id: document.id,
    handle: document.handle,
    title,
    price: centimos(document.price),
    craftLine: document.craft_line ?? null,
    workshop: document.workshop
      ? {
          handle: document.workshop,
          name: workshopName(document.workshop) ?? document.workshop_name ?? document.workshop,
        }
      : null,
    region: document.region ?? null,
    inStock: document.in_stock ?? false,
    oneOfAKind: document.one_of_a_kind ?? false,
    picture: Object.keys(widths).length
      ? {
          alt: (english ? document.image_alt_en : document.image_alt) || title,
          widths,
          avif: pictureWidths(document.image_avif_320, document.image_avif_640),
          thumbhash: document.image_thumbhash,
        }
      : null,
  }
}

function pictureWidths(
  small: string | null | undefined,
  large: string | null | undefined
): Record<number, string> {
  const widths: Record<number, string> = {}
  if (small) widths[320] = small
  if (large) widths[640] = large
  return widths
}

function readFacets(facets: Record<string, unknown>): Facets {
  const values = (field: string) => {
    const facet = ValueFacet.safeParse(facets[field])
    return facet.success ? facet.data.values.filter(({ value, count }) => value !== "" && count > 0) : []
  }
  const price = StatsFacet.safeParse(facets["price"])
  return {
    craft_line: values("craft_line"),
    region: values("region"),
    establishment: values("establishment"),
    material: values("material"),
    price:
      price.success && price.data.min != null && price.data.max != null
        ? { min: centimos(Math.round(price.data.min)), max: centimos(Math.round(price.data.max)) }
        : null,
  }
}
