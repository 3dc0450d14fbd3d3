/** Shorter words have no form to take off: what is left would say nothing. */
const SHORTEST_STEM = 3

/**
 * What the forms of a Spanish word share: number, gender and the diminutive are taken off a folded word.
 * "bolsos", "bolsa" and "bolsitas" are all "bols"; "decoraciones" and "decoracion" both "decoracion".
 *
 * Lighter than Snowball on purpose. Snowball takes verb endings off nouns ("lámpara" becomes "lamp") and knows
 * some endings with their accent only, so words that people type without accents fall apart from their plural;
 * and its results change with the server's version, which would tear an index from its queries. English words
 * stand in the catalogue too, and lose their plural.
 *
 * @param folded a word after `fold`
 */
export function spanishStem(folded: string): string {
  if (/\d/.test(folded) || folded.length < SHORTEST_STEM) {
    return folded
  }
  const singular = withoutPlural(folded)
  return soft(withoutVowel(withoutDiminutive(singular)))
}

function withoutPlural(word: string): string {
  if (word.length <= SHORTEST_STEM || !word.endsWith("s")) {
    return word
  }
  const beforeLast = word.at(-2) ?? ""
  if (beforeLast === "s" || (beforeLast === "i" && word.length < 6)) {
    return word
  }
  if (beforeLast === "e" && word.length > SHORTEST_STEM + 1) {
    return word.slice(0, -2)
  }
  return word.slice(0, -1)
}

function withoutDiminutive(word: string): string {
  const [, root = "", consonant = ""] = /^(.*?)(c|qu|gu)?it[oa]$/.exec(word) ?? []
  const base = root + { c: "z", qu: "c", gu: "g", "": "" }[consonant as "c" | "qu" | "gu" | ""]
  if (root.length < SHORTEST_STEM - (consonant ? 1 : 0)) {
    return word
  }
  // "corazoncito", "florcita": the c belongs to the ending.
  return consonant === "c" && /[nrl]$/.test(root) ? root : base
}

function withoutVowel(word: string): string {
  return word.length > SHORTEST_STEM && /[aeo]$/.test(word) ? word.slice(0, -1) : word
}

/** "luz" and "luces", "taza" and "tacita": z before a, o, u and c before e, i are one sound. */
function soft(word: string): string {
  return word.endsWith("z") ? `${word.slice(0, -1)}c` : word
}
