import { regionCode } from "./region-codes"
import type { Visibility } from "./public-view"

/** What the prefix of an artisan's code depends on. */
export interface CodePrefixFacts {
  /** The establishment's own three letters, e.g. `LUR`. */
  readonly code: string
  readonly visibility: Visibility
  /** Department in Spanish, e.g. `Cusco`. */
  readonly department: string
}

const CODE = /^([A-Z]{3})-(\d{4,6})$/

/**
 * The three letters an artisan's code begins with: the establishment's, or the region's where the
 * establishment must not be named (small or for women; design P1), so that a code never gives away
 * what the page hides.
 * @throws RangeError for a department that is not one of Peru's 25
 */
export function artisanCodePrefix(establishment: CodePrefixFacts): string {
  return establishment.visibility === "region" ? regionCode(establishment.department) : establishment.code
}

/**
 * An artisan's public code, e.g. `LUR-0142`: prefix and number with at least four digits.
 * @throws RangeError when the number is not a whole number from 1 to 999999
 */
export function artisanCode(establishment: CodePrefixFacts, number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 999_999) {
    throw new RangeError(`an artisan's number is a whole number from 1 to 999999, not ${number}`)
  }
  return `${artisanCodePrefix(establishment)}-${String(number).padStart(4, "0")}`
}

/** True when the text has the form of an artisan's code. */
export function isArtisanCode(text: string): boolean {
  return CODE.test(text)
}
