import { foldWords } from "@tejido/search/domain/fold-words"

const MOST = 4
const SHORTEST_BEGINNING = 2

/**
 * How the last word of a query may go on: words of these texts that begin with it, the most frequent first, as they are
 * written there in lower case. None when the word is finished already by a blank, or is too short to say anything.
 * @param texts of titles and materials: never such as may name somebody
 */
export function completions(query: string, texts: readonly string[]): string[] {
  const typed = foldWords(query)
  const last = typed.at(-1)
  if (!last || last.length < SHORTEST_BEGINNING) return []
  const counts = new Map<string, { word: string; count: number }>()
  for (const text of texts) {
    for (const written of new Set(text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])) {
      const [folded] = foldWords(written)
      if (!folded || folded === last || !folded.startsWith(last) || typed.includes(folded)) continue
      const known = counts.get(folded)
      counts.set(folded, {
        word: known?.word ?? written.toLocaleLowerCase("es"),
        count: (known?.count ?? 0) + 1,
      })
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || a.word.localeCompare(b.word, "es"))
    .slice(0, MOST)
    .map(({ word }) => word)
}
