/**
 * The plurals a folded word may have, in Spanish and in English: nobody says which of the two a word is, and
 * a plural that does not exist finds nothing. "mate" → mates; "cajon" → cajones, cajons; "pez" → peces.
 */
export function plurals(folded: string): string[] {
  if (/(s|x)$/.test(folded) || folded.length < 3) {
    return []
  }
  if (folded.endsWith("z")) {
    return [`${folded.slice(0, -1)}ces`]
  }
  if (/[aeiou]$/.test(folded)) {
    return [`${folded}s`]
  }
  return folded.endsWith("y") ? [`${folded}s`, `${folded.slice(0, -1)}ies`] : [`${folded}es`, `${folded}s`]
}

/**
 * A folded phrase in the numbers people use: as it is, its first word in the plural ("piedras de huamanga"),
 * all that can be ("mates burilados"). Words in `unchanged` stay as they are.
 */
export function numbersOf(phrase: readonly string[], unchanged: ReadonlySet<string>): string[][] {
  const [first, ...rest] = phrase
  if (first === undefined) {
    return []
  }
  const forms = new Map<string, string[]>([[phrase.join(" "), [...phrase]]])
  const keep = (words: string[]) => forms.set(words.join(" "), words)
  for (const head of plurals(first)) {
    keep([head, ...rest])
    keep([head, ...rest.map((word) => (unchanged.has(word) ? word : (plurals(word)[0] ?? word)))])
  }
  return [...forms.values()]
}
