import { normalized } from "./filter-language"

export type Word = { text: string; start: number; length: number }

/** The words of a text as the server cuts and compares them; `start` and `length` in characters of the text. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    text: normalized(match[0]),
    start: match.index,
    length: match[0].length,
  }))
}

/**
 * How many letters have to change (a swap of neighbours counts one, the first letter double) to make one word
 * of the other; more than `most` is told as `most + 1`. With `prefix` any start of the word will do.
 */
export function typosBetween(typed: string, word: string, most: number, prefix: boolean): number {
  const rows: number[][] = [Array.from({ length: word.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= typed.length; i++) {
    const row = [i]
    for (let j = 1; j <= word.length; j++) {
      const same = typed[i - 1] === word[j - 1]
      let least = Math.min(
        (row[j - 1] as number) + 1,
        ((rows[i - 1] as number[])[j] as number) + 1,
        ((rows[i - 1] as number[])[j - 1] as number) + (same ? 0 : 1)
      )
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) {
        least = Math.min(least, ((rows[i - 2] as number[])[j - 2] as number) + 1)
      }
      row.push(least)
    }
    rows.push(row)
  }
  const last = rows[typed.length] as number[]
  const changes = prefix ? Math.min(...last) : (last[word.length] as number)
  const first = changes > 0 && typed[0] !== word[0] ? 1 : 0
  return Math.min(changes + first, most + 1)
}

export type Term =
  | { kind: "word"; text: string; prefix: boolean; typos: number; alternatives: string[][] }
  | { kind: "phrase"; words: string[] }

export type ReadQuery = { terms: Term[]; without: string[] }

export type TypoRules = { enabled: boolean; one: number; two: number }

/** Reads a query: quoted phrases, words left out with a hyphen, the last word as a start unless a blank follows. */
export function readQuery(
  q: string,
  stopWords: ReadonlySet<string>,
  typo: TypoRules,
  synonyms: ReadonlyMap<string, string[][]>
): ReadQuery {
  const query: ReadQuery = { terms: [], without: [] }
  const parts = [...q.matchAll(/"([^"]*)("|$)|(^|\s)-([\p{L}\p{N}]+)|[\p{L}\p{N}\p{M}]+/gu)]
  for (const part of parts) {
    const end = part.index + part[0].length
    if (part[0].startsWith('"')) {
      const words = wordsOf(part[1] ?? "").map(({ text }) => text)
      if (words.length) query.terms.push({ kind: "phrase", words })
    } else if (part[4] !== undefined) {
      query.without.push(normalized(part[4]))
    } else {
      const text = normalized(part[0])
      const last = end === q.length
      if (last || !stopWords.has(text)) {
        const typos = !typo.enabled || text.length < typo.one ? 0 : text.length < typo.two ? 1 : 2
        query.terms.push({ kind: "word", text, prefix: last, typos, alternatives: synonyms.get(text) ?? [] })
      }
    }
  }
  query.terms = withPhrases(query.terms.slice(0, 10), synonyms)
  return query
}

/** Words beside each other that together have synonyms: each of them is found where a synonym stands. */
function withPhrases(terms: Term[], synonyms: ReadonlyMap<string, string[][]>): Term[] {
  return terms.map((term, at) => {
    if (term.kind === "phrase") {
      return term
    }
    const found = [...term.alternatives]
    for (const length of [2, 3]) {
      for (let from = Math.max(0, at - length + 1); from <= at && from + length <= terms.length; from++) {
        const words = terms.slice(from, from + length).map((one) => (one.kind === "word" ? one.text : ""))
        found.push(...(synonyms.get(words.join(" ")) ?? []))
      }
    }
    return { ...term, alternatives: found }
  })
}
