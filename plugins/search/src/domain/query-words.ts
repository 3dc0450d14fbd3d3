import { tokens } from "./tokens"

/** More words than this say nothing more; only these are searched for. */
export const MOST_QUERY_WORDS = 12

/** A word to search for. */
export interface QueryWord {
  folded: string
  /** It is still being typed: words that begin with it count as well. */
  prefix: boolean
}

/** "Hecho a mano", "tejido a mano": everything here is, so it never decides; a "bolso de mano" is another thing. */
const BY_HAND = ["a", "mano"] as const

/**
 * The words of a query that decide what is found: the first 12, without those that never decide.
 * The word being typed is kept though it may look like one of these: "de" may become "decoración".
 *
 * @param prefixLast whether the last word counts as still being typed
 */
export function queryWords(query: string, prefixLast: boolean, stopWords: readonly string[]): QueryWord[] {
  const all = tokens(query).slice(0, MOST_QUERY_WORDS)
  const stops = new Set(stopWords)
  const byHand = (i: number) => all[i]?.folded === BY_HAND[1] && all[i - 1]?.folded === BY_HAND[0]
  const deciding = all.filter(({ folded }, i) => !stops.has(folded) && !byHand(i))
  if (!deciding.length) {
    const last = all.at(-1)
    return prefixLast && last && all.length === 1 ? [{ folded: last.folded, prefix: true }] : []
  }
  return deciding.map((word) => ({
    folded: word.folded,
    prefix: prefixLast && word === all.at(-1),
  }))
}
