import { foldedWords } from "../../lib/fold-text"

/** Something with a page of its own, by its name. */
export type Named = { name: string }

// Words that name the kind of place and not the place.
const KINDS = new Set(
  "taller talleres oficio oficios linea region establecimiento establecimientos penal carcel prision ep workshop workshops craft crafts prison"
    .split(" ")
    .concat("de del la las el los y e en a con para por of the and in from for".split(" "))
)

/**
 * The places whose names a search speaks of: every telling word of the search begins a word of the name, or (from four
 * letters on) is it but for a Spanish ending ("cueros" names "Cueros y pieles", as does "cuero"). In the given order,
 * at most `most`.
 */
export function matchingPlaces<Place extends Named>(
  text: string,
  places: readonly Place[],
  most: number
): Place[] {
  const asked = foldedWords(text).filter((word) => !KINDS.has(word))
  if (asked.length === 0 || asked.every((word) => word.length < 3)) return []
  return places
    .filter(({ name }) => {
      const words = foldedWords(name)
      return asked.every((word) => words.some((each) => begins(each, word)))
    })
    .slice(0, most)
}

function begins(word: string, asked: string): boolean {
  return word.startsWith(asked) || (asked.length > 4 && stem(word) === stem(asked))
}

function stem(word: string): string {
  return word.replace(/(?:es|s)$/, "").replace(/[aeo]$/, "")
}
