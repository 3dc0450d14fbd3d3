import { plurals } from "../../domain/word-form"

/** Shorter words have no other form worth finding. */
const SHORTEST = 3
const DIMINUTIVE = /^(.{2,}?)(c|qu|gu)?it([oa])(s?)$/

/** The other forms of a word. */
export interface WordForms {
  /** The other number, and without a diminutive: the same thing. */
  numbers: string[]
  /** The other gender: another thing at times, "cera" and "cero". Found as it is written only, without misspellings. */
  genders: string[]
}

const NONE: WordForms = { numbers: [], genders: [] }

/**
 * The other forms in which people look for a folded word.
 * "bolsos" → bolso, and bolsa, bolsas; "decoracion" → decoraciones; "collares" → collar, collare.
 *
 * Meilisearch does not stem. These forms are indexed beside the words, so that a query stays as it was typed, and
 * beginnings of words and misspellings are found by Meilisearch's own rules. A form that does not exist finds nothing.
 */
export function wordForms(folded: string): WordForms {
  if (folded.length < SHORTEST || /\d/.test(folded)) {
    return NONE
  }
  const base = withoutDiminutive(folded)
  const singles = base.endsWith("s") ? singulars(base) : [base]
  const numbers = new Set([base, ...singles, ...singles.flatMap(plural)])
  const genders = new Set(singles.flatMap(otherGender).flatMap((single) => [single, ...plural(single)]))
  numbers.delete(folded)
  return {
    numbers: [...numbers],
    genders: [...genders].filter((form) => form !== folded && !numbers.has(form)),
  }
}

function plural(single: string): string[] {
  return plurals(single).slice(0, 1)
}

/** "bolsito" → "bolso", "florcitas" → "flores", "tacita" → "taza", "chalequito" → "chaleco"; any other word as it is. */
export function withoutDiminutive(folded: string): string {
  const [, root = "", consonant = "", vowel = "", plural = ""] = DIMINUTIVE.exec(folded) ?? []
  if (root.length < SHORTEST - (consonant ? 1 : 0)) {
    return folded
  }
  if (consonant === "c" && /[nrl]$/.test(root)) {
    return plural ? `${root}es` : root
  }
  const end = { c: "z", qu: "c", gu: "g", "": "" }[consonant as "c" | "qu" | "gu" | ""]
  return root + end + vowel + plural
}

/** What a word in -s may be the plural of. */
function singulars(word: string): string[] {
  if (word.length <= SHORTEST || /(ss|us|is)$/.test(word)) {
    return [word]
  }
  if (word.endsWith("ces")) {
    return [`${word.slice(0, -3)}z`, word.slice(0, -1)]
  }
  if (/[^aeiou]es$/.test(word) && word.length > SHORTEST + 1) {
    const short = word.slice(0, -2)
    return /[lnrdsyj]$/.test(short) && /[aeiou].$/.test(short)
      ? [short, word.slice(0, -1)]
      : [word.slice(0, -1)]
  }
  return [word.slice(0, -1)]
}

function otherGender(word: string): string[] {
  if (word.length <= SHORTEST) return []
  if (word.endsWith("o")) return [`${word.slice(0, -1)}a`]
  return word.endsWith("a") ? [`${word.slice(0, -1)}o`] : []
}

/**
 * A folded word as it is written for Meilisearch. Its tokenizer takes the tilde off an n, which would make one word of
 * "caña" and "cana"; so ñ is indexed, and asked for, as nn.
 */
export function withTilde(folded: string): string {
  return folded.replaceAll("ñ", "nn")
}
