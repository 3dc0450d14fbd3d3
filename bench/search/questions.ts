import type { SearchTypes } from "@medusajs/framework/types"
import { at, productDocumentOf, SALES_CHANNEL, spread } from "./documents"

export type Question = Pick<
  SearchTypes.ProviderSearchQuery,
  "q" | "filters" | "pagination" | "search_options"
>

/** A kind of question: the same number always asks the same, and no two numbers ask alike. */
export type QuestionClass = { name: string; question(n: number): Question }

const FACETS: NonNullable<SearchTypes.SearchOptions["facets"]> = [
  { field: "craft_line", type: "value", limit: 20 },
  { field: "region", type: "value", limit: 30 },
  { field: "material", type: "value", limit: 30 },
  { field: "workshop", type: "value", limit: 20 },
  {
    field: "price",
    type: "range",
    ranges: [{ to: 3000 }, { from: 3000, to: 6000 }, { from: 6000, to: 12_000 }, { from: 12_000 }],
  },
]
/** As the shop's public route narrows every search. */
const PUBLIC = { status: ["published"], sales_channel_ids: [SALES_CHANNEL] }
const PAGE = 24
const PREPOSITIONS = new Set([
  "de",
  "del",
  "la",
  "el",
  "con",
  "en",
  "y",
  "a",
  "para",
  "una",
  "un",
  "al",
  "o",
  "por",
])
const MODELS = 310

/** Words of titles as customers would type them, with how they stand in a title. */
const WORDS = [...new Set(Array.from({ length: MODELS }, (_, n) => words(n)).flat())].filter(
  (word) => word.length > 3
)

export const CLASSES: QuestionClass[] = [
  { name: "plain word", question: (n) => listing(at(WORDS, n), n) },
  { name: "several words", question: (n) => listing(words(spread(n)).slice(0, 3).join(" "), n) },
  {
    name: "prefix",
    question: (n) => {
      const question = listing(at(WORDS, n).slice(0, 3 + (n % 3)), n)
      return { ...question, search_options: { ...question.search_options, match_strategy: "last" } }
    },
  },
  {
    name: "typo",
    question: (n) => {
      const question = listing(mistyped(at(LONG_WORDS, n), n), n)
      return { ...question, search_options: { ...question.search_options, typo_tolerance: true } }
    },
  },
  { name: "broad, no words", question: (n) => listing(undefined, n) },
  {
    name: "broad, filtered",
    question: (n) =>
      listing(undefined, n, {
        region: [at(REGIONS, n), at(REGIONS, spread(n))],
        price: { $gte: 1000 + (spread(n) % 3000), $lte: 9000 + (spread(n * 3) % 9000) },
      }),
  },
  {
    name: "by price, in stock",
    question: (n) => {
      const question = listing(undefined, n, { in_stock: true, price: { $gte: n } })
      return { ...question, pagination: { ...question.pagination, order: { price: n % 2 ? "ASC" : "DESC" } } }
    },
  },
]

const LONG_WORDS = WORDS.filter((word) => word.length >= 6)
const REGIONS = [
  ...new Set(Array.from({ length: 2000 }, (_, n) => productDocumentOf(n).region ?? "")),
].filter(Boolean)

/** A page of the shop: 24 hits and five facets. The number makes the price's upper bound, so no two are alike. */
function listing(q: string | undefined, n: number, filters: SearchTypes.SearchFilters = {}): Question {
  const bound = q === undefined ? {} : { price: { $lte: 10_000_000 + n } }
  return {
    ...(q === undefined ? {} : { q }),
    filters: { ...PUBLIC, ...bound, ...filters },
    pagination: { skip: q === undefined ? (n % 200) * PAGE : 0, take: PAGE },
    search_options: {
      facets: [
        ...FACETS.slice(0, 4),
        { field: "price", type: "range", ranges: [{ to: 3000 + n }, { from: 3000 + n }] },
      ],
    },
  }
}

function words(n: number): string[] {
  const title = productDocumentOf(n % MODELS).title.toLowerCase()
  return title.split(/[^\p{L}]+/u).filter((word) => word.length > 2 && !PREPOSITIONS.has(word))
}

/** One letter wrong, missing, or changed places with its neighbour; never the first. */
function mistyped(word: string, n: number): string {
  const i = 2 + (spread(n) % (word.length - 3))
  const letters = [...word]
  switch (n % 3) {
    case 0:
      letters[i] = letters[i] === "x" ? "k" : "x"
      break
    case 1:
      letters.splice(i, 1)
      break
    default:
      letters.splice(i, 2, letters[i + 1] ?? "", letters[i] ?? "")
  }
  return letters.join("")
}
