import { fold } from "./fold"

/** A word of a text as it was written there. */
export interface Token {
  /** As it is compared (`fold`), at most 60 characters: longer ones are codes that nobody types. */
  folded: string
  /** Where it begins in the text, in UTF-16 units. */
  start: number
  /** Where it ends, exclusive. */
  end: number
}

const LONGEST = 60
const WORD = /[\p{L}\p{M}\p{N}]+(?:(?<=\p{L})['’‘ʼ`´](?=\p{L})[\p{L}\p{M}\p{N}]+)*/gu
const NOT_COMPARED = /[^\p{L}\p{N}]+/gu

/** The words of a text in their order, with where they stand, so that they can be marked in it. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  for (const match of text.matchAll(WORD)) {
    const folded = fold(match[0]).replace(NOT_COMPARED, "").slice(0, LONGEST)
    if (folded) {
      found.push({ folded, start: match.index, end: match.index + match[0].length })
    }
  }
  return found
}
