import { z } from "@medusajs/framework/zod"

/**
 * What the provider uses of the HTTP interface that Meilisearch publishes as OpenAPI, version 1.53.0: paths,
 * parameters, names and types of fields. A request with anything else in it is refused, as the server does.
 */
export type Operation = {
  method: "GET" | "POST" | "PATCH" | "DELETE"
  /** With `:uid`, `:id` for what varies. */
  path: string
  /** What a key must be allowed to do; null: open to all. */
  action: string | null
  query?: z.ZodTypeAny
  body?: z.ZodTypeAny
  /** Error code of a body that does not fit, by its first wrong field; else `bad_request`. */
  invalid?: (field: string) => string
}

const natural = z.number().int().min(0)
const strings = z.array(z.string())
const filter: z.ZodTypeAny = z.union([
  z.string(),
  z.array(z.union([z.string(), z.array(z.string())])),
  z.null(),
])
const page = z
  .object({ offset: z.string().regex(/^\d+$/), limit: z.string().regex(/^\d+$/) })
  .partial()
  .strict()
const strategy = z.enum(["last", "all", "frequency"])
const locale = z.string().regex(/^[a-z]{2,3}$/)

const searchQuery = z
  .object({
    indexUid: z.string(),
    q: z.string().nullish(),
    offset: natural.nullish(),
    limit: natural.nullish(),
    page: natural.nullish(),
    hitsPerPage: natural.nullish(),
    attributesToRetrieve: strings.nullish(),
    attributesToHighlight: strings.nullish(),
    highlightPreTag: z.string().optional(),
    highlightPostTag: z.string().optional(),
    showMatchesPosition: z.boolean().optional(),
    filter: filter.optional(),
    sort: strings.nullish(),
    distinct: z.string().nullish(),
    facets: strings.nullish(),
    matchingStrategy: strategy.optional(),
    attributesToSearchOn: strings.nullish(),
    rankingScoreThreshold: z.number().min(0).max(1).nullish(),
    locales: z.array(locale).nullish(),
    showRankingScore: z.boolean().optional(),
  })
  .strict()

const facetSearch = z
  .object({
    facetName: z.string(),
    facetQuery: z.string().nullish(),
    q: z.string().nullish(),
    filter: filter.optional(),
    matchingStrategy: strategy.optional(),
    attributesToSearchOn: strings.nullish(),
    rankingScoreThreshold: z.number().min(0).max(1).nullish(),
    locales: z.array(locale).nullish(),
    exhaustiveFacetCount: z.boolean().nullish(),
  })
  .strict()

const filterable = z.union([
  z.string(),
  z
    .object({
      attributePatterns: strings,
      features: z
        .object({
          facetSearch: z.boolean().optional(),
          filter: z.object({ equality: z.boolean(), comparison: z.boolean() }).partial().strict().optional(),
        })
        .strict()
        .optional(),
    })
    .strict(),
])

const settings = z
  .object({
    displayedAttributes: strings.nullable(),
    searchableAttributes: strings.nullable(),
    filterableAttributes: z.array(filterable).nullable(),
    sortableAttributes: strings.nullable(),
    rankingRules: strings.nullable(),
    stopWords: strings.nullable(),
    nonSeparatorTokens: strings.nullable(),
    separatorTokens: strings.nullable(),
    dictionary: strings.nullable(),
    synonyms: z.record(z.string(), strings).nullable(),
    distinctAttribute: z.string().nullable(),
    proximityPrecision: z.enum(["byWord", "byAttribute"]).nullable(),
    typoTolerance: z
      .object({
        enabled: z.boolean().nullable(),
        minWordSizeForTypos: z
          .object({ oneTypo: natural.max(255).nullable(), twoTypos: natural.max(255).nullable() })
          .partial()
          .strict()
          .nullable(),
        disableOnWords: strings.nullable(),
        disableOnAttributes: strings.nullable(),
        disableOnNumbers: z.boolean().nullable(),
      })
      .partial()
      .strict()
      .nullable(),
    faceting: z
      .object({
        maxValuesPerFacet: natural.nullable(),
        sortFacetValuesBy: z.record(z.string(), z.enum(["alpha", "count"])).nullable(),
      })
      .partial()
      .strict()
      .nullable(),
    pagination: z.object({ maxTotalHits: natural.nullable() }).partial().strict().nullable(),
    searchCutoffMs: natural.nullable(),
    localizedAttributes: z
      .array(z.object({ attributePatterns: strings, locales: z.array(locale) }).strict())
      .nullable(),
    facetSearch: z.boolean().nullable(),
    prefixSearch: z.enum(["indexingTime", "disabled"]).nullable(),
  })
  .partial()
  .strict()

const snake = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const searchError = (field: string) => `invalid_search_${snake(field)}`

export const OPERATIONS: readonly Operation[] = [
  { method: "GET", path: "/health", action: null },
  { method: "GET", path: "/version", action: "version" },
  { method: "GET", path: "/stats", action: "stats.get" },
  { method: "GET", path: "/keys", action: "keys.get", query: page },
  { method: "GET", path: "/indexes", action: "indexes.get", query: page },
  {
    method: "POST",
    path: "/indexes",
    action: "indexes.create",
    body: z.object({ uid: z.string().regex(/^[\w-]{1,512}$/), primaryKey: z.string().nullish() }).strict(),
    invalid: () => "invalid_index_uid",
  },
  { method: "GET", path: "/indexes/:uid", action: "indexes.get" },
  { method: "DELETE", path: "/indexes/:uid", action: "indexes.delete" },
  { method: "GET", path: "/indexes/:uid/stats", action: "stats.get" },
  { method: "GET", path: "/indexes/:uid/settings", action: "settings.get" },
  {
    method: "PATCH",
    path: "/indexes/:uid/settings",
    action: "settings.update",
    body: settings,
    invalid: (field) => `invalid_settings_${snake(field)}`,
  },
  {
    method: "POST",
    path: "/indexes/:uid/documents",
    action: "documents.add",
    query: z.object({ primaryKey: z.string() }).partial().strict(),
    body: z.array(z.record(z.string(), z.unknown())),
    invalid: () => "malformed_payload",
  },
  { method: "DELETE", path: "/indexes/:uid/documents", action: "documents.delete" },
  {
    method: "POST",
    path: "/indexes/:uid/documents/delete-batch",
    action: "documents.delete",
    body: z.array(z.union([z.string(), z.number()])),
  },
  {
    method: "POST",
    path: "/indexes/:uid/documents/delete",
    action: "documents.delete",
    body: z.object({ filter }).strict(),
    invalid: () => "invalid_document_filter",
  },
  {
    method: "POST",
    path: "/indexes/:uid/facet-search",
    action: "search",
    body: facetSearch,
    invalid: (field) => `invalid_facet_search_${snake(field)}`,
  },
  {
    method: "POST",
    path: "/multi-search",
    action: "search",
    body: z.object({ queries: z.array(searchQuery) }).strict(),
    invalid: searchError,
  },
  { method: "GET", path: "/tasks/:id", action: "tasks.get" },
  {
    method: "GET",
    path: "/tasks",
    action: "tasks.get",
    query: z
      .object({
        limit: z.string(),
        from: z.string(),
        uids: z.string(),
        statuses: z.string(),
        types: z.string(),
        indexUids: z.string(),
      })
      .partial()
      .strict(),
  },
]

export type StubSettings = z.infer<typeof settings>
export type StubSearchQuery = z.infer<typeof searchQuery>
export type StubFacetSearch = z.infer<typeof facetSearch>
