/**
 * The symbols of a serial code: no two look alike, and no two sound alike in Spanish. The backend makes the codes
 * (`plugins/provenance/src/domain/serial-code.ts`); the shop only reads them, and a test keeps both of one mind.
 */
export const SERIAL_ALPHABET = "234679ADFHJKLMRUWXY"

const SYMBOLS = 9

/** What kind of slip a typed code holds; `position` counts symbols from 1, hyphens aside. */
export type SerialProblem =
  | { problem: "empty" }
  | { problem: "length"; symbols: number }
  | { problem: "symbol"; position: number; symbol: string }
  | { problem: "check" }

/**
 * The code that somebody typed or read aloud, as `ABC-DEF-234`: lower case, spaces and any hyphens are fine. One wrong
 * symbol, or two in each other's place, never give the code of another thing: the last symbol checks the others.
 */
export function parseSerialCode(text: string): { code: string } | SerialProblem {
  const symbols = [...text.normalize("NFKC").toUpperCase()].filter((symbol) => !/[\s\p{Pd}._/]/u.test(symbol))
  if (symbols.length === 0) return { problem: "empty" }
  // A symbol that no code has says more of what went wrong than a wrong number of them.
  const wrong = symbols.findIndex((symbol) => !SERIAL_ALPHABET.includes(symbol))
  if (wrong >= 0 && symbols.length <= 2 * SYMBOLS) {
    return { problem: "symbol", position: wrong + 1, symbol: symbols[wrong] ?? "" }
  }
  if (symbols.length !== SYMBOLS) return { problem: "length", symbols: symbols.length }
  const sum = symbols.reduce((total, symbol, i) => total + SERIAL_ALPHABET.indexOf(symbol) * (i + 1), 0)
  if (sum % SERIAL_ALPHABET.length !== 0) return { problem: "check" }
  const code = symbols.join("")
  return { code: `${code.slice(0, 3)}-${code.slice(3, 6)}-${code.slice(6)}` }
}
