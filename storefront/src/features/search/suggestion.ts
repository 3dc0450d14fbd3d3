import type { MarkedText } from "../../lib/highlight"

/** The groups of what is offered while somebody types, in the order in which they are shown. */
export const SUGGESTION_KINDS = ["recent", "words", "product", "line", "workshop", "region"] as const
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number]

/** One thing to go to. `count` is how many pieces are found there. */
export type Suggestion = {
  kind: SuggestionKind
  href: string
  parts: MarkedText
  count?: number
  /** Of a product: its price as it is read, its smallest picture, whether it can be bought. */
  price?: string
  picture?: string | null
  inStock?: boolean
}
