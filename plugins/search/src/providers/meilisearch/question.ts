import type { SearchTypes } from "@medusajs/framework/types"
import type { MultiSearchQuery } from "meilisearch" with { "resolution-mode": "import" }
import type { WordTable } from "../../domain/word-table"
import { searchedPaths, sortPath } from "./documents"
import { facetsOf, type Facet } from "./facets"
import { fieldAt, fieldsOf, inexpressible, invalid, type FieldSource } from "./fields"
import { both, filterText, nothing } from "./filters"
import { highlighting, markedPaths, MARKS, type Highlighting } from "./highlights"
import { readText, sentText, type ReadText } from "./query-text"

/** A query of the Search Module, ready to be asked of Meilisearch in whatever words. */
export interface Question {
  index: string
  source: FieldSource
  input: SearchTypes.ProviderSearchQuery
  text: ReadText | null
  filter: string | undefined
  facets: readonly Facet[]
  highlighting: Highlighting | undefined
  skip: number
  take: number
  sort: readonly string[]
  /** Queries with the same key have the same words in the same fields of the same index. */
  words: string
}

const USUAL_TAKE = 20
const MOST_TAKE = 1000

/** @throws MedusaError INVALID_DATA for what this index cannot answer, NOT_ALLOWED for what Meilisearch cannot */
export function questionOf(input: SearchTypes.ProviderSearchQuery, table: WordTable): Question {
  const { index, pagination = {}, search_options: options = {} } = input
  if (options.vector !== undefined) inexpressible("search_options.vector")
  if (pagination.cursor !== undefined) inexpressible("pagination.cursor: it pages by number")
  const text = readText(input, table)
  const asked = filterText(input.filters, index)
  const distinct = options.distinct && fieldAt(index, options.distinct, "search_options.distinct")
  if (distinct && !distinct.filterable && !distinct.facets.length) {
    inexpressible(`search_options.distinct by "${distinct.path}", which is not filterable`)
  }
  const question: Question = {
    index: index.physical_name,
    source: index,
    input,
    text,
    // Symbols and words that never decide are no question that everything answers.
    filter: text && !text.words.length ? both(asked, nothing(index)) : asked,
    facets: facetsOf(options.facets, index),
    highlighting: text ? highlighting(input, index) : undefined,
    skip: wholeNumber(pagination.skip ?? 0, "pagination.skip"),
    take: Math.min(wholeNumber(pagination.take ?? USUAL_TAKE, "pagination.take"), MOST_TAKE),
    sort: sortOf(pagination.order, index),
    words: JSON.stringify([index.physical_name, text, options.attributes_to_search_on ?? null]),
  }
  // What cannot be asked is refused here, before anybody takes a refusal for the server's.
  base(question, text)
  return question
}

/** The query that finds the hits and counts the facets that Meilisearch counts along. */
export function mainQuery(question: Question, text: ReadText | null): MultiSearchQuery {
  const { input, source, skip, take, sort, highlighting: marked } = question
  const options = input.search_options ?? {}
  const facets = question.facets.filter(({ inQuery }) => inQuery).map(({ path }) => path)
  const retrieved = [source.primary_key, ...input.attributes_to_retrieve, ...(marked?.paths ?? [])]
  return {
    ...base(question, text),
    ...pageOf(skip, take, options.count === "none"),
    attributesToRetrieve: [...new Set(retrieved)],
    ...(facets.length ? { facets: [...new Set(facets)] } : {}),
    ...(sort.length ? { sort: [...sort] } : {}),
    ...(options.include_score ? { showRankingScore: true } : {}),
    ...(marked
      ? {
          attributesToHighlight: markedPaths(marked),
          highlightPreTag: MARKS.before,
          highlightPostTag: MARKS.after,
        }
      : {}),
  }
}

/** A query that counts exactly and brings nothing. */
export function countQuery(question: Question, text: ReadText | null, condition?: string): MultiSearchQuery {
  return { ...base(question, text, condition), hitsPerPage: 0, page: 1, attributesToRetrieve: [] }
}

/** What a query asks apart from its page. */
export function base(question: Question, text: ReadText | null, condition?: string) {
  const { input, source, index } = question
  const options = input.search_options ?? {}
  const filter = both(question.filter, condition)
  const only = options.attributes_to_search_on?.map((path) => {
    const { weight } = fieldAt(source, path, "search_options.attributes_to_search_on")
    return weight ? path : invalid(`Field "${path}" is not searchable`)
  })
  if (text?.words.length && !fieldsOf(source).some(({ weight }) => weight)) {
    invalid(`Search index "${index}" has no searchable fields, so it cannot be queried by text`)
  }
  return {
    indexUid: index,
    ...(text?.words.length ? { q: sentText(text), matchingStrategy: "all" as const } : {}),
    ...(filter ? { filter } : {}),
    ...(only ? { attributesToSearchOn: [...new Set(only)].flatMap(searchedPaths) } : {}),
    ...(options.distinct ? { distinct: options.distinct } : {}),
    ...(options.min_score === undefined ? {} : { rankingScoreThreshold: score(options.min_score) }),
    ...(options.locales?.length ? { locales: options.locales.map(locale) as never } : {}),
  }
}

/**
 * By pages the server counts every document and not some of them, so that is how it is asked wherever it can: the
 * exact page where `skip` is one, else one that holds what is wanted.
 */
export function pageOf(skip: number, take: number, uncounted: boolean) {
  if (uncounted) return { offset: skip, limit: take }
  if (take === 0) return { hitsPerPage: 0, page: 1 }
  for (let size = take; size <= MOST_TAKE; size++) {
    const page = Math.floor(skip / size)
    if (skip + take <= (page + 1) * size) return { hitsPerPage: size, page: page + 1 }
  }
  return { hitsPerPage: skip + take, page: 1 }
}

/** How many hits of the asked page come before what is wanted. */
export function leadOf(skip: number, page: { hitsPerPage?: number; page?: number }): number {
  return page.hitsPerPage ? skip - ((page.page ?? 1) - 1) * page.hitsPerPage : 0
}

function sortOf(order: Record<string, SearchTypes.SearchOrderBy> | undefined, source: FieldSource): string[] {
  const entries = Object.entries(order ?? {})
  return entries.flatMap(([path, direction], at) => {
    const way = String(direction).toUpperCase()
    if (way !== "ASC" && way !== "DESC") invalid(`"pagination.order" knows ASC and DESC only`)
    if (path === "_score") {
      if (way === "ASC") inexpressible("the worst matches first")
      // Meilisearch goes on by relevance among what is equal in the sort, and not the other way round.
      if (at < entries.length - 1) inexpressible("a sort among equally good matches")
      return []
    }
    const field = fieldAt(source, path, "pagination.order")
    if (!field.sortable) invalid(`Field "${path}" is not sortable`)
    return [`${sortPath(field)}:${way.toLowerCase()}`]
  })
}

function score(given: unknown): number {
  return typeof given === "number" && given >= 0 && given <= 1
    ? given
    : invalid("search_options.min_score is a number from 0 to 1")
}

function locale(given: unknown): string {
  return typeof given === "string" && /^[a-z]{2,3}$/.test(given)
    ? given
    : invalid("search_options.locales are ISO 639 codes, such as es")
}

function wholeNumber(given: unknown, what: string): number {
  return typeof given === "number" && Number.isSafeInteger(given) && given >= 0
    ? given
    : invalid(`"${what}" is a whole number from 0 on`)
}
