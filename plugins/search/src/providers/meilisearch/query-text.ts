import type { SearchTypes } from "@medusajs/framework/types"
import { queryWords } from "../../domain/query-words"
import type { WordTable } from "../../domain/word-table"
import { inexpressible } from "./fields"
import { withoutDiminutive, withTilde } from "./word-forms"

/** Meilisearch looks at no more words of a query. */
const MOST_WORDS = 10

/** How a query is understood. */
export interface ReadText {
  /** Folded words, in their order. */
  words: readonly string[]
  /** Words that what is found need not have. */
  ignored: readonly string[]
  corrections: readonly { from: string; to: string }[]
  /** Whether the last word is still being typed. */
  prefixLast: boolean
  /** Taken as typed: no misspellings, no other names. */
  literal: boolean
}

/**
 * What decides in a query; null where there is no text, no words where nothing in the text is one.
 * @throws MedusaError NOT_ALLOWED for a way of combining words that Meilisearch does not have
 */
export function readText(input: SearchTypes.ProviderSearchQuery, table: WordTable): ReadText | null {
  const options = input.search_options ?? {}
  if (options.match_strategy === "any") {
    inexpressible(`match_strategy "any": it leaves out words from one side only`)
  }
  const text = input.q?.trim()
  if (!text) return null
  const literal = options.typo_tolerance === false
  const read = queryWords(text, options.match_strategy === "last", table.stopWords).slice(0, MOST_WORDS)
  const corrections: { from: string; to: string }[] = []
  const words = read.map(({ folded }) => {
    const right = literal ? undefined : table.spelling(folded)
    if (right === undefined) return folded
    corrections.push({ from: folded, to: right })
    return right
  })
  return {
    words,
    ignored: [],
    corrections,
    prefixLast:
      (read.at(-1)?.prefix ?? false) && !corrections.some(({ from }) => from === read.at(-1)?.folded),
    literal,
  }
}

/**
 * A query as it is sent. Only letters and digits of our own reading are in it: no quote and no hyphen that a visitor
 * typed reaches Meilisearch, to which they mean something.
 */
export function sentText({ words, prefixLast, literal }: ReadText): string {
  if (literal) {
    return words.map((word) => `"${withTilde(word)}"`).join(" ")
  }
  const sent = words.map((word, at) =>
    withTilde(prefixLast && at === words.length - 1 ? word : withoutDiminutive(word))
  )
  // A blank after the last word says that it is whole.
  return sent.join(" ") + (prefixLast ? "" : " ")
}

/**
 * The same query with fewer of its words, the most faithful first: one word less, from the last on; then only its
 * beginning; then any one word. Spanish says first what a thing is, and then how. A number alone says nothing.
 */
export function withFewerWords(read: ReadText): ReadText[] {
  const { words } = read
  if (words.length < 2 || read.literal) return []
  const kept: number[][] = words.map((_, left) =>
    indexes(words).filter((at) => at !== words.length - 1 - left)
  )
  for (let length = words.length - 2; length > 0; length--) kept.push(indexes(words).slice(0, length))
  indexes(words).forEach((at) => kept.push([at]))
  const seen = new Set<string>()
  return kept
    .filter((places) => places.some((at) => /\p{L}{2}/u.test(words[at] ?? "")))
    .filter((places) => !seen.has(places.join()) && seen.add(places.join()))
    .map((places) => ({
      ...read,
      words: places.map((at) => words[at] as string),
      ignored: words.filter((_, at) => !places.includes(at)),
      prefixLast: read.prefixLast && places.includes(words.length - 1),
    }))
}

function indexes(words: readonly string[]): number[] {
  return words.map((_, at) => at)
}
