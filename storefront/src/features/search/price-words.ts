import type { Centimos } from "../../lib/money"
import { AMOUNT, amountOf, BARE_AMOUNT } from "./price-amount"

/** What the words of a search say about the price. */
export type PriceWords = {
  /** The other words. */
  text: string
  priceFrom: Centimos | null
  priceTo: Centimos | null
  /** True when what is cheap was asked for, without saying how cheap. */
  cheap: boolean
  /** The words that were read so, as they were typed; empty when there are none. */
  phrases: string[]
}

type Bound = "between" | "to" | "from"

const START = "(?<![\\p{L}\\p{N}])"
const END = "(?![\\p{L}\\p{N}])"
const AND = "\\s+(?:y|e|a|al|and|to|-|–|hasta)\\s+|\\s*[-–]\\s*"

// A bound needs no "soles" ("hasta 50"), unless what follows says that it measures something else ("hasta 50 cm").
const UP_TO = [
  "hasta(?:\\s+(?:los|unos))?",
  "(?:no\\s+)?m[aá]s\\s+barat[oa]s?\\s+(?:de|que)",
  "(?:de\\s+|por\\s+)?menos\\s+de",
  "(?:no\\s+m[aá]s|m[aá]ximo)(?:\\s+de)?",
  "como\\s+m[aá]ximo",
  "(?:por\\s+)?debajo\\s+de",
  "menor(?:es)?\\s+(?:de|a|que)",
  "up\\s+to",
  "(?:for\\s+)?(?:under|below|less\\s+than|cheaper\\s+than|at\\s+most|no\\s+more\\s+than|max(?:imum)?)",
]
const FROM = [
  "desde(?:\\s+(?:los|unos))?",
  "(?:de\\s+)?m[aá]s\\s+de",
  "a\\s+partir\\s+de",
  "(?:como\\s+)?m[ií]nimo(?:\\s+de)?",
  "(?:por\\s+)?encima\\s+de",
  "mayor(?:es)?\\s+(?:de|a|que)",
  "over|above|more\\s+than|at\\s+least|starting\\s+at",
]
const BETWEEN = ["entre(?:\\s+(?:los|unos))?", "between"]

// "De 20 a 50" may be a size, "de 50 soles" cannot: here the currency has to be said.
const RANGES = [`(?:de|desde|from)\\s+${BARE_AMOUNT}(?:${AND})${AMOUNT}`]
const ABOUT = [`(?:(?:de|por|con|a|for|around)\\s+)?${AMOUNT}`]

const PATTERNS: [Bound, RegExp][] = [
  ["between", pattern(`(?:${BETWEEN.join("|")})\\s+${BARE_AMOUNT}(?:${AND})${BARE_AMOUNT}`)],
  ["between", pattern(RANGES.join("|"))],
  ["to", pattern(`(?:${UP_TO.join("|")})\\s+${BARE_AMOUNT}`)],
  ["from", pattern(`(?:${FROM.join("|")})\\s+${BARE_AMOUNT}`)],
  // A budget: who writes "regalo de 50 soles" does not mind paying less.
  ["to", pattern(ABOUT.join("|"))],
]

const CHEAP = new RegExp(
  `${START}(?:(?:lo|los|las)\\s+)?(?:m[aá]s\\s+|muy\\s+)?(?:barat(?:o|a|os|as|it[oa]s?)|econ[oó]mic(?:o|a|os|as)|cheap(?:est|er)?|inexpensive|affordable|low[\\s-]cost)${END}`,
  "iu"
)

// What is left hanging where an amount was taken out: "bolso de", "gifts for".
const HANGING = /(?:^|\s)(?:de|del|por|con|a|al|y|en|of|for|at|and)$/iu

/**
 * Reads prices said in words, in Spanish and English: "hasta 50 soles", "menos de S/ 100", "entre 20 y 50", "under 80",
 * "barato". Amounts in other currencies and measures are left alone. Never throws; without such words `text` is as given.
 */
export function readPriceWords(text: string): PriceWords {
  const read: PriceWords = { text, priceFrom: null, priceTo: null, cheap: false, phrases: [] }
  for (const [bound, words] of PATTERNS) take(read, bound, words)
  const cheap = CHEAP.exec(read.text)
  if (cheap) {
    read.cheap = true
    cutOut(read, cheap)
  }
  if (read.priceFrom !== null && read.priceTo !== null && read.priceFrom > read.priceTo)
    [read.priceFrom, read.priceTo] = [read.priceTo, read.priceFrom]
  if (read.phrases.length > 0)
    while (HANGING.test(read.text)) read.text = read.text.replace(HANGING, "").trim()
  return read
}

function take(read: PriceWords, bound: Bound, words: RegExp): void {
  const found = words.exec(read.text)
  if (!found) return
  const [low, high] = Object.entries(found.groups ?? {})
    .filter(([, amount]) => amount !== undefined)
    .map(([, amount]) => amountOf(amount))
  if (low == null || (bound === "between" && high == null)) return
  // The first that speaks of a bound decides; a second one stays a word.
  if (bound !== "to" && read.priceFrom !== null) return
  if (bound !== "from" && read.priceTo !== null) return
  if (bound !== "to") read.priceFrom = low
  if (bound !== "from") read.priceTo = bound === "to" ? low : (high ?? null)
  cutOut(read, found)
}

function cutOut(read: PriceWords, { 0: phrase, index }: RegExpExecArray): void {
  read.phrases.push(phrase.trim())
  read.text = `${read.text.slice(0, index)} ${read.text.slice(index + phrase.length)}`
    .replace(/\s+/g, " ")
    .trim()
}

// Named groups must differ within a pattern: each amount in it gets a number of its own.
function pattern(source: string): RegExp {
  let count = 0
  return new RegExp(START + `(?:${source})`.replace(/\?<amount>/g, () => `?<amount${count++}>`), "iu")
}
