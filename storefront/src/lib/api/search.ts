import "server-only"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import { DOCUMENT_FIELDS, Hit, productSummary, type ProductSummary } from "./search-document"
import { readFacets, type Facets } from "./search-facets"
import { searchRequest, type SearchQuery } from "./search-request"
import { storeFetch } from "./store-fetch"
import { workshopNames } from "./workshop"

/** How the engine read the words, where it did not take them as they stand. */
export type Reading = {
  /** Words that stand nowhere in the catalogue, and what they were read as. */
  corrections: { from: string; to: string }[]
  /** Words that had to be left out for anything to be found. */
  ignored: string[]
}

export type SearchResult = { products: ProductSummary[]; count: number; facets: Facets; reading: Reading }

type Options = {
  /** Given both, the answer is kept and dropped by tag, for pages that everybody sees alike; else it is fresh. */
  tags?: string[]
  revalidate?: number
  /** True for words that a person has just typed: they are counted, without the person. */
  typed?: boolean
}

const OwnMetadata = z.object({
  tejido: z.object({
    corrections: z.array(z.object({ from: z.string(), to: z.string() })).nullish(),
    ignored_words: z.array(z.string()).nullish(),
  }),
})

const Result = z.object({
  hits: z.array(Hit),
  facets: z.record(z.string(), z.unknown()).nullish(),
  metadata: z.object({ count: z.number().nullish() }),
  // An engine that is not ours says nothing here.
  provider_metadata: OwnMetadata.nullish().catch(null),
})

const Answer = z.object({ results: z.array(Result).min(1) })
const Counts = z.object({ results: z.array(Result.pick({ metadata: true })) })

/** Asks the search index. @throws StoreError */
export async function searchProducts(
  query: SearchQuery,
  locale: Locale,
  { typed = false, ...kept }: Options = {}
): Promise<SearchResult> {
  const [{ results }, workshopName] = await Promise.all([
    storeFetch("/store/search", {
      method: "POST",
      body: searchRequest(query, DOCUMENT_FIELDS, locale),
      schema: Answer,
      headers: typed ? { "x-tejido-search": "typed" } : undefined,
      ...kept,
    }),
    workshopNames(locale),
  ])
  const [result] = results
  const own = result?.provider_metadata?.tejido
  return {
    products: (result?.hits ?? []).map((hit) => productSummary(hit, locale, workshopName)),
    count: result?.metadata.count ?? 0,
    facets: readFacets(result?.facets ?? {}),
    reading: { corrections: own?.corrections ?? [], ignored: own?.ignored_words ?? [] },
  }
}

/** How many pieces each of up to 20 queries finds, in one request. @throws StoreError */
export async function countProducts(
  queries: readonly Omit<SearchQuery, "take">[],
  locale: Locale
): Promise<number[]> {
  if (queries.length === 0) return []
  const body = { queries: queries.map((query) => searchRequest({ ...query, take: 0 }, ["id"], locale)) }
  const { results } = await storeFetch("/store/search", { method: "POST", body, schema: Counts })
  return results.map(({ metadata }) => metadata.count ?? 0)
}
