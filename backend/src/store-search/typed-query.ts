import { MedusaError } from "@medusajs/framework/utils"

/** What nobody types by hand is refused before anything reads it. */
export const LONGEST_TYPED = 1000
/** What engines get at most; more words find no better. */
export const MOST_QUERY_WORDS = 12
export const LONGEST_QUERY = 200

/**
 * What somebody typed, as engines get it: characters that nobody sees (controls, marks of direction, halves of
 * surrogates) taken out, blanks put in order, the first twelve words.
 * @throws MedusaError INVALID_DATA `query_not_text`, `query_too_long`
 */
export function typedQuery(typed: unknown): string {
  if (typed === undefined || typed === null) return ""
  if (typeof typed !== "string") {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "What is searched for is text", "query_not_text")
  }
  if (typed.length > LONGEST_TYPED) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `What is searched for has at most ${LONGEST_TYPED} characters`,
      "query_too_long"
    )
  }
  // A word that is still being typed ends without a blank, and one that is finished with it: engines read that.
  const words = typed
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cs}\p{Cf}\s]+/gu, " ")
    .trimStart()
  const first = words.split(" ").slice(0, MOST_QUERY_WORDS).join(" ")
  return [...first].slice(0, LONGEST_QUERY).join("").trim()
}
