const MOST_WORDS = 6
const LONGEST = 60
/** A DNI has eight digits, a telephone nine; a price has fewer. */
const MOST_DIGITS = 5

/**
 * What a search is counted as: lower-case, without marks, spaces put in order. Null for what is not counted: nothing to
 * count, or what may be about a person or a matter of theirs: an address of mail or the web, many digits, a whole
 * sentence.
 */
export function countableQuery(typed: string): string | null {
  const query = typed.normalize("NFC").toLocaleLowerCase("es").trim()
  if (/[@]|https?:|www\./.test(query)) return null
  if ((query.match(/\p{Nd}/gu) ?? []).length > MOST_DIGITS) return null
  const words = query.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? []
  const counted = words.join(" ")
  return words.length && words.length <= MOST_WORDS && counted.length <= LONGEST ? counted : null
}
