import { tokens } from "./tokens"

/** More words than this say nothing more; only these are searched for. */
export const MOST_QUERY_WORDS = 12

/** A word to search for. */
export interface QueryWord {
  folded: string
  /** It is still being typed: words that begin with it count as well. */
  prefix: boolean
}

/**
 * The words of a query that decide what is found: the first 12, without those that never decide.
 * The word being typed is kept though it may look like one of these: "de" may become "decoración".
 *
 * @param prefixLast whether the last word counts as still being typed
 */
export function queryWords(query: string, prefixLast: boolean, stopWords: readonly string[]): QueryWord[] {
  const all = tokens(query).slice(0, MOST_QUERY_WORDS)
  const stops = new Set(stopWords)
  const deciding = all.filter(({ folded }) => !stops.has(folded))
  if (!deciding.length) {
    const last = all.at(-1)
    return prefixLast && last && all.length === 1 ? [{ folded: last.folded, prefix: true }] : []
  }
  return deciding.map((word) => ({
    folded: word.folded,
    prefix: prefixLast && word === all.at(-1),
  }))
}
