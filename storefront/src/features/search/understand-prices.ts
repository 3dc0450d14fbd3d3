import type { ListingState } from "../catalogue/listing-state"
import { readPriceWords } from "./price-words"

/** A listing as it is searched, and the words of the typed one that were read as a price or an order. */
export type Understood = { state: ListingState; phrases: string[] }

/**
 * Turns prices said in words into filters: "bolso hasta 50 soles" becomes "bolso" up to S/ 50.00. Filters chosen on the
 * page count more than words. A listing that asks for its words as they stand stays as it is.
 */
export function understandPrices(typed: ListingState): Understood {
  if (typed.exact) return { state: typed, phrases: [] }
  const { text, cheap, phrases, ...said } = readPriceWords(typed.text)
  if (phrases.length === 0) return { state: typed, phrases }
  const [from, to] = [typed.priceFrom ?? said.priceFrom, typed.priceTo ?? said.priceTo]
  const reversed = from !== null && to !== null && from > to
  return {
    state: {
      ...typed,
      text,
      priceFrom: reversed ? to : from,
      priceTo: reversed ? from : to,
      sort: cheap && typed.sort === "relevance" ? "price" : typed.sort,
    },
    phrases,
  }
}
