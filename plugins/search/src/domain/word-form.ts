/**
 * The plurals a folded word may have, in Spanish or in English, as its ending tells: where both end so, both, for a
 * plural that does not exist finds nothing. "mate" → mates; "pez" → peces; "basket" → baskets; "cajon" → cajones, cajons.
 */
export function plurals(folded: string): string[] {
  if (folded.length < 3) {
    return []
  }
  const [, spelling, endings] = PLURALS.find(([ending]) => ending.test(folded)) ?? []
  return (endings ?? []).map((ending) => folded.slice(0, folded.length - (spelling ?? 0)) + ending)
}

/** By ending: how many letters the plural takes off, and what it puts on. */
const PLURALS: readonly [RegExp, number, string[]][] = [
  [/z$/, 1, ["ces"]],
  [/(ss|x|ch|sh)$/, 0, ["es"]],
  [/s$/, 0, []],
  [/[^aeiou]y$/, 1, ["ies"]],
  [/[aeiouy]$/, 0, ["s"]],
  [/[lnrd]$/, 0, ["es", "s"]],
  [/j$/, 0, ["es"]],
  [/./, 0, ["s"]],
]

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
