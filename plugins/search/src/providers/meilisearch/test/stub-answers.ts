import { valuesAt } from "./document-values"
import { comparable, normalized } from "./filter-language"
import type { StubFacetSearch, StubSearchQuery } from "./openapi-description"
import { StubError } from "./stub-error"
import type { StubDocument, StubIndex } from "./stub-index"
import { matchedWords, rankedDocuments, rankingScore } from "./stub-search"
import { wordsOf } from "./stub-words"

/** One result of `POST /multi-search`. */
export function searchAnswer(index: StubIndex, query: StubSearchQuery): Record<string, unknown> {
  const terms = index.readQuery(query.q ?? "").terms.length
  const ranked = rankedDocuments(index, query).filter(
    (one) => rankingScore(one, terms) >= (query.rankingScoreThreshold ?? 0)
  )
  const most = index.settings.pagination?.maxTotalHits ?? 1000
  const { from, to, info } = pageOf(query, Math.min(ranked.length, most))
  const hits = ranked.slice(from, Math.min(to, most)).map((one) => ({
    ...index.shown(one.document, query.attributesToRetrieve),
    ...(query.attributesToHighlight ? { _formatted: highlighted(index, query, one.document) } : {}),
    ...(query.showRankingScore ? { _rankingScore: rankingScore(one, terms) } : {}),
  }))
  const found = ranked.map(({ document }) => document)
  return {
    indexUid: index.uid,
    hits,
    query: query.q ?? "",
    processingTimeMs: 0,
    ...info,
    ...(query.facets ? facetsOf(index, query.facets, found) : {}),
  }
}

/** The answer of `POST /indexes/:uid/facet-search`. */
export function facetAnswer(index: StubIndex, query: StubFacetSearch): Record<string, unknown> {
  index.assertFilterable(query.facetName, "invalid_facet_search_facet_name")
  const wanted = normalized(query.facetQuery ?? "")
  const found = rankedDocuments(index, query).map(({ document }) => document)
  const facetHits = counts(found, query.facetName)
    .filter(
      ([value]) =>
        wordsOf(value).some(({ text }) => text.startsWith(wanted)) || normalized(value).startsWith(wanted)
    )
    .slice(0, 100)
    .map(([value, count]) => ({ value, count }))
  return { facetHits, facetQuery: query.facetQuery ?? null, processingTimeMs: 0 }
}

function pageOf(query: StubSearchQuery, total: number) {
  if (query.page !== undefined || query.hitsPerPage !== undefined) {
    const hitsPerPage = query.hitsPerPage ?? 20
    const page = query.page ?? 1
    const from = Math.max(0, page - 1) * hitsPerPage
    const totalPages = hitsPerPage ? Math.ceil(total / hitsPerPage) : 0
    return {
      from,
      to: page ? from + hitsPerPage : from,
      info: { hitsPerPage, page, totalPages, totalHits: total },
    }
  }
  const limit = query.limit ?? 20
  const offset = query.offset ?? 0
  return { from: offset, to: offset + limit, info: { limit, offset, estimatedTotalHits: total } }
}

function facetsOf(index: StubIndex, facets: readonly string[], found: StubDocument[]) {
  const most = index.settings.faceting?.maxValuesPerFacet ?? 100
  const order = index.settings.faceting?.sortFacetValuesBy ?? {}
  const facetDistribution: Record<string, Record<string, number>> = {}
  const facetStats: Record<string, { min: number; max: number }> = {}
  for (const facet of facets) {
    index.assertFilterable(facet, "invalid_search_facets")
    const byCount = (order[facet] ?? order["*"] ?? "alpha") === "count"
    const counted = counts(found, facet).sort(([a, left], [b, right]) =>
      byCount && left !== right ? right - left : a < b ? -1 : 1
    )
    facetDistribution[facet] = Object.fromEntries(counted.slice(0, most))
    const numbers = found
      .flatMap((document) => valuesAt(document, facet) ?? [])
      .filter((value) => typeof value === "number")
    if (numbers.length) {
      facetStats[facet] = { min: Math.min(...numbers), max: Math.max(...numbers) }
    }
  }
  return { facetDistribution, facetStats }
}

/** Values that differ in case or accents only are one, under the first one's name. */
function counts(documents: StubDocument[], facet: string): [string, number][] {
  const found = new Map<string, [string, number]>()
  for (const document of documents) {
    const values = (valuesAt(document, facet) ?? []).filter(
      (value) => value !== null && typeof value !== "object"
    )
    for (const key of new Set(values.map((value) => comparable(String(value))))) {
      const value = values.find((one) => comparable(String(one)) === key)
      found.set(key, [found.get(key)?.[0] ?? String(value), (found.get(key)?.[1] ?? 0) + 1])
    }
  }
  return [...found.values()]
}

function highlighted(index: StubIndex, query: StubSearchQuery, document: StubDocument): StubDocument {
  const pre = query.highlightPreTag ?? "<em>"
  const post = query.highlightPostTag ?? "</em>"
  const shown = index.shown(document, query.attributesToHighlight)
  return mapTexts(shown, "", (text, path) => {
    const matched = matchedWords(index, query.q ?? "", path, text)
    let marked = ""
    let end = 0
    for (const word of wordsOf(text)) {
      if (matched.has(word.text)) {
        marked += text.slice(end, word.start) + pre + text.slice(word.start, word.start + word.length) + post
        end = word.start + word.length
      }
    }
    return marked + text.slice(end)
  }) as StubDocument
}

function mapTexts(value: unknown, path: string, change: (text: string, path: string) => string): unknown {
  if (typeof value === "string") return change(value, path)
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, path, change))
  if (value && typeof value === "object") {
    const within = Object.entries(value)
    return Object.fromEntries(
      within.map(([key, one]) => [key, mapTexts(one, path ? `${path}.${key}` : key, change)])
    )
  }
  return value
}

/** @throws StubError index_not_found */
export function existing(indexes: ReadonlyMap<string, StubIndex>, uid: string): StubIndex {
  const index = indexes.get(uid)
  if (!index) {
    throw new StubError(404, "index_not_found", `Index \`${uid}\` not found.`)
  }
  return index
}
