import { parseSoles, type Centimos } from "../../lib/money"

const NUMBER_WORDS: Record<string, number> = {
  diez: 10,
  quince: 15,
  veinte: 20,
  veinticinco: 25,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
  cien: 100,
  "ciento cincuenta": 150,
  doscientos: 200,
  trescientos: 300,
  quinientos: 500,
  mil: 1000,
  ten: 10,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  eighty: 80,
  "a hundred": 100,
  "one hundred": 100,
  "two hundred": 200,
}

const DIGITS = "\\d{1,7}(?:[.,'’]\\d{1,3}){0,3}"
const WORDS = Object.keys(NUMBER_WORDS)
  .sort((a, b) => b.length - a.length)
  .join("|")
const SIGN = "s\\s?/\\.?\\s*|pen\\s+"
const SOLES = "\\s*(?:nuevos\\s+)?(?:soles?|pen|s\\s?/\\.?)"
// Not in the middle of a longer number or word, and not "50%".
const END = "(?![\\p{L}\\p{N}%]|[.,]\\d)"

// Whatever else a number may count or measure; "$" and dollars are another currency.
const UNITS =
  "(?:mm|cms?|cent[ií]metros?|mts?|m|metros?|kg|kgs|kilos?|g|gr|gramos?|l|lt|litros?|ml|cl|oz|lb|in|inch(?:es)?|pulgadas?|ft|feet|piezas?|pieces?|unidades|uds?|personas?|people|cuerdas?|strings?|años?|anos|years?|meses|months?|d[ií]as?|days?|hojas?|colores|colou?rs|puntos|d[oó]lares|dollars?|usd|us|euros?|eur)"

/** An amount whose currency is said: "S/ 50", "50 soles", "cien soles". */
export const AMOUNT = `(?:(?:${SIGN})(?<amount>${DIGITS})(?:${SOLES})?|(?<amount>${DIGITS}|${WORDS})${SOLES})${END}`

/** An amount with or without its currency, unless a unit that is no currency follows it. */
export const BARE_AMOUNT = `(?:${AMOUNT}|(?<amount>${DIGITS})${END}(?!\\s*(?:${UNITS}(?![\\p{L}\\p{N}])|[%$€°"])))`

/** The amount that {@link AMOUNT} or {@link BARE_AMOUNT} found, in céntimos; null where it is none, or nothing. */
export function amountOf(text: string | undefined): Centimos | null {
  if (!text) return null
  const word = NUMBER_WORDS[text.toLowerCase().replace(/\s+/g, " ")]
  const amount = parseSoles(word === undefined ? text.replace(/[.,]$/, "") : String(word))
  return amount === 0 ? null : amount
}
