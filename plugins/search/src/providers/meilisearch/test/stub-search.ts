import { valuesAt } from "./document-values"
import { comparable, readFilter } from "./filter-language"
import type { Placed, StubDocument, StubIndex } from "./stub-index"
import type { StubSearchQuery } from "./openapi-description"
import { typosBetween, type ReadQuery, type Term } from "./stub-words"

/** How well a document answers: less is better, but for `words`. */
type Match = { words: number; typos: number; distance: number; attribute: number; inexact: number }
type Ranked = { document: StubDocument; match: Match }
type Place = { attribute: number; at: number; typos: number; exact: boolean }

/** Documents that answer a query, best first. */
export function rankedDocuments(index: StubIndex, query: Omit<StubSearchQuery, "indexUid">): Ranked[] {
  const filter = readFilter(query.filter, (field) => index.assertFilterable(field))
  const read = index.readQuery(query.q ?? "")
  const attributes = index.searchedAttributes(query.attributesToSearchOn)
  const candidates = [...index.documents.values()].filter(filter)
  const texts = candidates.map((document) => ({
    document,
    words: attributeWords(index, document, attributes),
  }))
  const order = termOrder(read, texts, query.matchingStrategy ?? "last")
  const found = texts
    .filter(
      ({ words }) => !read.without.some((word) => places({ kind: "phrase", words: [word] }, words).length)
    )
    .map(({ document, words }) => ({
      document,
      match: matchOf(read.terms, order, words, query.matchingStrategy),
    }))
    .filter((one): one is Ranked => one.match !== null)
  const rules = compareBy(index, query.sort ?? [])
  return distinctOnly(found.sort(rules), query.distinct ?? index.settings.distinctAttribute ?? null)
}

/** 1 for a document that holds every word as it was typed in the weightiest place, towards 0 for a worse one. */
export function rankingScore({ match }: Ranked, terms: number): number {
  if (!terms) return 1
  const worse =
    match.typos * 0.1 + match.attribute * 0.02 + match.inexact * 0.01 + Math.min(match.distance, 20) * 0.002
  return Math.max(0, (match.words / terms) * (1 - Math.min(0.9, worse)))
}

type Words = Placed[][]

function attributeWords(index: StubIndex, document: StubDocument, attributes: readonly string[]): Words {
  return attributes.map((path) => index.wordsIn(document, path))
}

/** The order in which words may be left out, the last first: as typed, or the most frequent ones first. */
function termOrder({ terms }: ReadQuery, texts: { words: Words }[], strategy: string): number[] {
  const order = terms.map((_, at) => at)
  if (strategy !== "frequency") {
    return order
  }
  const counts = terms.map((term) => texts.filter(({ words }) => places(term, words).length).length)
  return order.sort((a, b) => (counts[a] as number) - (counts[b] as number))
}

function matchOf(terms: Term[], order: number[], words: Words, strategy = "last"): Match | null {
  const found = terms.map((term) => places(term, words))
  const held = order.findIndex((at) => !found[at]?.length)
  const count = held < 0 ? terms.length : held
  const needed = strategy === "all" ? terms.length : Math.min(1, terms.length)
  const phraseMissing = terms.some((term, at) => term.kind === "phrase" && !found[at]?.length)
  if (count < needed || phraseMissing) {
    return null
  }
  const best = order.slice(0, count).map((at) => bestOf(found[at] as Place[]))
  return {
    words: count,
    typos: best.reduce((sum, place) => sum + place.typos, 0),
    distance: distanceOf(order.slice(0, count).map((at) => found[at] as Place[])),
    attribute: best.reduce((sum, place) => sum + place.attribute, 0),
    inexact: best.filter((place) => !place.exact).length,
  }
}

function bestOf(places: Place[]): Place {
  return [...places].sort(
    (a, b) => a.typos - b.typos || a.attribute - b.attribute || Number(b.exact) - Number(a.exact)
  )[0] as Place
}

function distanceOf(terms: Place[][]): number {
  let sum = 0
  for (let at = 1; at < terms.length; at++) {
    const pairs = (terms[at - 1] as Place[]).flatMap((left) =>
      (terms[at] as Place[])
        .filter((right) => right.attribute === left.attribute)
        .map((right) => Math.min(8, right.at >= left.at ? right.at - left.at : left.at - right.at + 1))
    )
    sum += Math.min(8, ...pairs)
  }
  return sum
}

function places(term: Term, attributes: Words): Place[] {
  return attributes.flatMap((words, attribute) =>
    words.flatMap(({ text }, at): Place[] => {
      const typos = text ? typosAt(term, words, at) : null
      const exact = term.kind === "word" && text === term.text
      return typos === null ? [] : [{ attribute, at, typos, exact }]
    })
  )
}

function typosAt(term: Term, words: Placed[], at: number): number | null {
  const standsHere = (phrase: readonly string[]) =>
    phrase.every((word, step) => words[at + step]?.text === word)
  if (term.kind === "phrase") {
    return standsHere(term.words) ? 0 : null
  }
  const text = words[at]?.text ?? ""
  if (
    text === term.text ||
    (term.prefix && text.startsWith(term.text)) ||
    term.alternatives.some(standsHere)
  ) {
    return 0
  }
  const most = words[at]?.exact ? 0 : term.typos
  const typos = most ? typosBetween(term.text, text, most, term.prefix) : 1
  return typos <= most ? typos : null
}

function compareBy(index: StubIndex, sort: readonly string[]) {
  const asked = sort.map((rule) => byField(index.readSort(rule)))
  const rules = index.rankingRules().flatMap((rule) => {
    switch (rule) {
      case "words":
        return [(a: Ranked, b: Ranked) => b.match.words - a.match.words]
      case "typo":
        return [(a: Ranked, b: Ranked) => a.match.typos - b.match.typos]
      case "proximity":
        return [(a: Ranked, b: Ranked) => a.match.distance - b.match.distance]
      case "attribute":
        return [(a: Ranked, b: Ranked) => a.match.attribute - b.match.attribute]
      case "exactness":
        return [(a: Ranked, b: Ranked) => a.match.inexact - b.match.inexact]
      case "sort":
        return asked
      default:
        return [byField(rule)]
    }
  })
  return (a: Ranked, b: Ranked) => {
    for (const rule of rules) {
      const difference = rule(a, b)
      if (difference) return difference
    }
    return 0
  }
}

/** `field:asc` or `field:desc`; numbers before texts before what has neither. */
function byField(rule: string) {
  const cut = rule.lastIndexOf(":")
  const path = rule.slice(0, cut)
  const sign = rule.slice(cut + 1) === "desc" ? -1 : 1
  return (a: Ranked, b: Ranked) => {
    const [left] = valuesAt(a.document, path) ?? []
    const [right] = valuesAt(b.document, path) ?? []
    const missing =
      Number(left === undefined || left === null) - Number(right === undefined || right === null)
    if (missing || left === undefined || left === null) return missing
    return typeof left === "number" && typeof right === "number"
      ? sign * (left - right)
      : sign * byCodePoint(comparable(String(left)), comparable(String(right)))
  }
}

function byCodePoint(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right))
}

function distinctOnly(ranked: Ranked[], field: string | null): Ranked[] {
  if (!field) return ranked
  const seen = new Set<unknown>()
  return ranked.filter(({ document }) => {
    const [value] = valuesAt(document, field) ?? []
    const again = value !== undefined && value !== null && seen.has(value)
    seen.add(value)
    return !again
  })
}

/** The words of a document that a query's words stand for, as they are compared. */
export function matchedWords(index: StubIndex, q: string, path: string, text: string): Set<string> {
  const { terms } = index.readQuery(q)
  const words = index.placed(path, text)
  return new Set(
    words
      .filter((_, at) => terms.some((term) => typosAt(term, words, at) !== null))
      .map(({ text: word }) => word)
  )
}
