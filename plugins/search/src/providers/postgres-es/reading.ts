import type { QueryWord } from "../../domain/query-words"
import { spanishStem } from "../../domain/spanish-stem"
import type { WordTable } from "../../domain/word-table"
import { unitsOf, type Unit } from "./match"
import type { KnownWord } from "./vocabulary"

/** A word of the query that was read as another one. */
export interface Correction {
  from: string
  to: string
}

/** How a query is understood. */
export interface Reading {
  units: Unit[]
  corrections: Correction[]
  /** Words of the query that what is found need not have. */
  ignored: string[]
}

/** The words as they are typed, but for those that curators know how people misspell. */
export function asTyped(words: readonly QueryWord[], table: WordTable, literal: boolean): Reading {
  const corrections: Correction[] = []
  const read = words.map((word) => {
    const right = literal ? undefined : table.spelling(word.folded)
    if (right === undefined) {
      return word
    }
    corrections.push({ from: word.folded, to: right })
    return { folded: right, prefix: false }
  })
  return { units: unitsOf(read, table), corrections, ignored: [] }
}

/**
 * The words that stand nowhere read as the nearest that do; those that are near to none ignored, unless no word
 * is left then. Undefined when that leaves the reading as it was.
 */
export function corrected(
  typed: Reading,
  known: ReadonlyMap<string, KnownWord>,
  table: WordTable
): Reading | undefined {
  const words = wordsOf(typed.units)
  // A phrase with other names is meant as typed, though none of its words may stand anywhere: "picture frame".
  const named = new Set(wordsOf(typed.units.filter(({ alternatives }) => alternatives.length)))
  const corrections: Correction[] = []
  const ignored: string[] = []
  const others = new Map<string, string[]>()
  const read = words.flatMap((word) => {
    const found = known.get(word.folded)
    if (!found || found.known || named.has(word)) {
      return [word]
    }
    const [best, ...rest] = found.nearest
    if (best === undefined) {
      ignored.push(word.folded)
      return []
    }
    corrections.push({ from: word.folded, to: best })
    others.set(best, rest)
    return [{ folded: best, prefix: false }]
  })
  if (!isTelling(read) || (!corrections.length && !ignored.length)) {
    return undefined
  }
  const units = unitsOf(read, table).map((unit) => ({
    ...unit,
    alternatives: [
      ...unit.alternatives,
      ...unit.words.flatMap(({ folded }) => others.get(folded) ?? []).map((word) => [word]),
    ],
  }))
  return { units, corrections: [...typed.corrections, ...corrections], ignored }
}

/**
 * The same query with fewer of its words, the most faithful first: one word less, from the last on; then only its
 * beginning; then any one word. Spanish says first what a thing is, and then how.
 */
export function relaxations(reading: Reading): Reading[] {
  const { units } = reading
  const wanted: Unit[][] = []
  if (units.length > 1) {
    units.forEach((_, i) => wanted.push(units.filter((__, j) => j !== units.length - 1 - i)))
    for (let kept = units.length - 2; kept > 0; kept--) {
      wanted.push(units.slice(0, kept))
    }
    units.forEach((unit) => wanted.push([unit]))
  }
  const telling = wanted.filter((kept) => isTelling(wordsOf(kept)))
  return telling.map((kept) => ({
    ...reading,
    units: kept,
    ignored: [
      ...reading.ignored,
      ...wordsOf(units.filter((unit) => !kept.includes(unit))).map((w) => w.folded),
    ],
  }))
}

/** A number says nothing without what it numbers: half of a maker's code would find anybody's. */
function isTelling(words: readonly QueryWord[]): boolean {
  return words.some(({ folded }) => /\p{L}{2}/u.test(folded))
}

export function wordsOf(units: readonly Unit[]): QueryWord[] {
  return units.flatMap(({ words }) => words)
}

/** Whether a word of a document is one that the query, as it was read, asks for. */
export function matcher(units: readonly Unit[]): (folded: string) => boolean {
  const stems = new Set<string>()
  const beginnings: string[] = []
  for (const { words, alternatives } of units) {
    for (const { folded, prefix } of words) {
      stems.add(spanishStem(folded)).add(spanishStem(folded.replaceAll("ñ", "n")))
      if (prefix) {
        beginnings.push(folded)
      }
    }
    alternatives.flat().forEach((word) => stems.add(spanishStem(word)))
  }
  return (folded) => {
    const hard = folded.replaceAll("ñ", "n")
    return (
      stems.has(spanishStem(folded)) ||
      stems.has(spanishStem(hard)) ||
      beginnings.some((beginning) => folded.startsWith(beginning) || hard.startsWith(beginning))
    )
  }
}
