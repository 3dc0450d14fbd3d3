import { randomInt } from "node:crypto"

/**
 * The symbols of a serial code. No two look alike (no 0 and O, 1 and I, 5 and S, 8 and B) and no two sound alike in
 * Spanish (of be, ce, de, e, ge, pe, te, ve only D; of eme and ene only M; of efe and ese only F; no Q beside U).
 * Nineteen is prime, which is what makes the check symbol find every slip that it promises to find.
 */
export const SERIAL_ALPHABET = "234679ADFHJKLMRUWXY"

const SYMBOLS = 9
const BASE = SERIAL_ALPHABET.length
const FORM = new RegExp(`^[${SERIAL_ALPHABET}]{3}-[${SERIAL_ALPHABET}]{3}-[${SERIAL_ALPHABET}]{3}$`)

/** What is wrong with a code that somebody typed; `position` counts symbols from 1, hyphens aside. */
export type SerialProblem =
  | { problem: "length"; symbols: number }
  | { problem: "symbol"; position: number; symbol: string }
  | { problem: "check" }

/**
 * A new serial code of a lot or piece, `ABC-DEF-234`: eight random symbols and a check symbol. There are 17 thousand
 * million, so that a guess finds one that exists about as often as nobody does.
 * @param random gives a whole number from 0 to below what it is given; for tests
 */
export function newSerialCode(random: (below: number) => number = randomInt): string {
  const values = Array.from({ length: SYMBOLS - 1 }, () => random(BASE))
  return spelled([...values, checkOf(values)])
}

/**
 * The code that somebody typed or read aloud, in its stored form: lower case, spaces, other or no hyphens are fine.
 * A code with one wrong symbol, or with two symbols in each other's place, is never the code of another thing: it
 * fails the check (a weighted sum modulo a prime, as in ISBN-10).
 */
export function parseSerialCode(text: string): { code: string } | SerialProblem {
  const symbols = [...text.normalize("NFKC").toUpperCase()].filter((symbol) => !/[\s\p{Pd}._/]/u.test(symbol))
  const wrong = symbols.findIndex((symbol) => !SERIAL_ALPHABET.includes(symbol))
  if (symbols.length !== SYMBOLS) return { problem: "length", symbols: symbols.length }
  if (wrong >= 0) return { problem: "symbol", position: wrong + 1, symbol: symbols[wrong] ?? "" }
  const values = symbols.map((symbol) => SERIAL_ALPHABET.indexOf(symbol))
  return weighted(values) === 0 ? { code: spelled(values) } : { problem: "check" }
}

/** Whether a text is a serial code in its stored form, check symbol included. */
export function isSerialCode(text: string): boolean {
  return FORM.test(text) && "code" in parseSerialCode(text)
}

function weighted(values: readonly number[]): number {
  return values.reduce((sum, value, i) => sum + value * (i + 1), 0) % BASE
}

/** The value that makes the weighted sum zero: minus what is there, divided by its own weight. */
function checkOf(values: readonly number[]): number {
  const missing = (BASE - weighted(values)) % BASE
  for (let check = 0; check < BASE; check++) if ((check * SYMBOLS) % BASE === missing) return check
  throw new Error("the weight of the check symbol has no inverse")
}

function spelled(values: readonly number[]): string {
  const symbols = values.map((value) => SERIAL_ALPHABET.charAt(value)).join("")
  return `${symbols.slice(0, 3)}-${symbols.slice(3, 6)}-${symbols.slice(6)}`
}
