import type { SearchTypes } from "@medusajs/framework/types"
import type { Settings } from "meilisearch" with { "resolution-mode": "import" }
import type { WordTable } from "../../domain/word-table"
import { searchedPaths, sortPath, WORDS } from "./documents"
import { fieldAt, fieldsOf, inexpressible, invalid, type IndexField } from "./fields"
import { DEFAULTS, type MeilisearchOptions } from "./options"
import { withTilde } from "./word-forms"

/** What goes first among equals where the index has it: what can be bought, then what is new. */
const TIE_BREAK = ["in_stock", "created_at"]
const LARGEST_WORD_SIZE = 255

/**
 * An index's settings as its definition asks.
 *
 * A sort that somebody asked for goes before everything, for what is cheapest is expected first; without one, that
 * rule does nothing. Words weigh by their field; in the same field, the word itself before another form of it.
 *
 * `settings.provider_options.meilisearch` of the definition is laid over the result as it is.
 *
 * @throws MedusaError for what Meilisearch cannot hold
 */
export function settingsOf(
  definition: SearchTypes.ResolvedSearchIndexDefinition,
  words: WordTable,
  options: Omit<MeilisearchOptions, "host">
): Settings {
  const fields = fieldsOf(definition)
  const searched = searchedFields(fields)
  const { distinct_attribute: distinct, typo_tolerance: typo, provider_options } = definition.settings
  return {
    displayedAttributes: [
      definition.primary_key,
      ...fields
        .filter(({ retrievable, path }) => retrievable && path !== definition.primary_key)
        .map(({ path }) => path),
      // Shown to the provider alone, which marks words by them.
      WORDS,
    ],
    searchableAttributes: searched.flatMap(({ path }) => searchedPaths(path)),
    filterableAttributes: filterable(definition, distinct),
    sortableAttributes: fields.filter(({ sortable }) => sortable).map(sortPath),
    rankingRules: [
      "sort",
      "words",
      "typo",
      "proximity",
      "attribute",
      "exactness",
      ...TIE_BREAK.filter((path) => fields.some((field) => field.path === path && !field.isArray)).map(
        (path) => `${path}:desc`
      ),
    ],
    typoTolerance: typoTolerance(definition, searched, typo),
    distinctAttribute: distinct ? fieldAt(definition, distinct, "settings.distinct_attribute").path : null,
    faceting: {
      maxValuesPerFacet: options.max_values_per_facet ?? DEFAULTS.max_values_per_facet,
      sortFacetValuesBy: { "*": "count" },
    },
    pagination: { maxTotalHits: options.max_total_hits ?? DEFAULTS.max_total_hits },
    searchCutoffMs: options.search_cutoff_ms ?? DEFAULTS.search_cutoff_ms,
    localizedAttributes: [
      { attributePatterns: ["*"], locales: [...(options.locales ?? DEFAULTS.locales)] as never },
    ],
    ...wordSettings(words),
    ...(provider_options?.meilisearch ?? {}),
  }
}

/** The part of the settings that curators change: pushed again whenever their words moved. */
export function wordSettings(words: WordTable): Pick<Settings, "synonyms" | "stopWords"> {
  const stops = new Set(words.stopWords)
  const synonyms = new Map<string, Set<string>>()
  for (const [typed, others] of Object.entries(words.meilisearchSynonyms())) {
    // As queries are sent: without the words that never decide, and with ñ written out.
    const deciding = typed.split(" ").filter((word) => !stops.has(word))
    const key = withTilde((deciding.length ? deciding : [typed]).join(" "))
    const found = synonyms.get(key) ?? new Set<string>()
    synonyms.set(key, found)
    for (const other of others.map(withTilde)) {
      if (other !== key) found.add(other)
    }
  }
  return {
    synonyms: Object.fromEntries([...synonyms].map(([typed, others]) => [typed, [...others]])),
    stopWords: [...words.stopWords],
  }
}

/** The searched fields, the weightiest first; fields of one weight in the definition's order. */
export function searchedFields(fields: readonly IndexField[]): IndexField[] {
  return fields.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)
}

function filterable(
  definition: SearchTypes.ResolvedSearchIndexDefinition,
  distinct: string | undefined
): Settings["filterableAttributes"] {
  const { primary_key: key } = definition
  const fields = fieldsOf(definition).filter(
    ({ path, filterable: asked, facets }) => asked || facets.length > 0 || path === key || path === distinct
  )
  const plain = fields.map(({ path, kind, facets }) => ({
    path,
    number: kind === "number",
    value: facets.includes("value"),
  }))
  const all = plain.some(({ path }) => path === key)
    ? plain
    : [...plain, { path: key, number: false, value: false }]
  return all.map(({ path, number, value }) => ({
    attributePatterns: [path],
    features: { facetSearch: value, filter: { equality: true, comparison: number } },
  }))
}

function typoTolerance(
  definition: SearchTypes.ResolvedSearchIndexDefinition,
  searched: readonly IndexField[],
  asked: SearchTypes.SearchIndexSettings["typo_tolerance"] = {}
): Settings["typoTolerance"] {
  const oneTypo = asked.min_word_size_for_one_typo ?? 5
  const twoTypos = asked.min_word_size_for_two_typos ?? Math.max(9, oneTypo)
  if (twoTypos > LARGEST_WORD_SIZE) {
    inexpressible(`words of more than ${LARGEST_WORD_SIZE} letters in settings.typo_tolerance`)
  }
  if (oneTypo > twoTypos) {
    invalid("settings.typo_tolerance allows two typos before it allows one")
  }
  const exact = asked.disabled_on_attributes ?? []
  exact.forEach((path) => fieldAt(definition, path, "settings.typo_tolerance.disabled_on_attributes"))
  return {
    enabled: asked.enabled ?? true,
    minWordSizeForTypos: { oneTypo, twoTypos },
    disableOnAttributes: [
      ...new Set([
        ...exact.flatMap((path) => searchedPaths(path)),
        ...searched.map(({ path }) => searchedPaths(path)[2]),
      ]),
    ],
    // One digit off, a code or a year is another one.
    disableOnNumbers: true,
  }
}
