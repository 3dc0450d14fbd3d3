import type { ZxcvbnFactory } from "@zxcvbn-ts/core"

export const SHORTEST_PASSWORD = 12
export const LONGEST_PASSWORD = 128
/** Of zxcvbn's 0 to 4: "safely unguessable", 10^8 guesses and more even for whoever has the hashes. */
const LOWEST_SCORE = 3
/** Of a long password this much is looked at: strong enough alone, and looking at more takes half a second. */
const LOOKED_AT = 48

/**
 * Why a password is not taken, in codes that the panel has words for: our own, and those of zxcvbn's warnings and
 * suggestions.
 */
export type WeakPassword = {
  problem: "too_short" | "too_long" | "personal" | "guessable"
  /** zxcvbn's warning, e.g. `simpleRepeat` or `topHundred`. */
  warning: string | null
  /** zxcvbn's advice, e.g. `anotherWord`. */
  suggestions: string[]
}

/** Words that somebody who guesses passwords of this market's staff tries first. */
const LOCAL_WORDS = [
  ...["peru", "peruano", "lima", "callao", "cusco", "arequipa", "trujillo", "piura", "huancayo", "junin"],
  ...["puno", "ayacucho", "cajamarca", "chiclayo", "iquitos", "tacna", "ancon", "lurigancho"],
  ...["inpe", "sunir", "mincetur", "produce", "penal", "penitenciario", "carcel", "establecimiento"],
  ...["tejido", "taller", "artesania", "artesano", "artesana", "clave", "contrasena", "panel"],
]

let checker: Promise<ZxcvbnFactory> | null = null

/** The dictionaries take 40 MB and a tenth of a second: nobody pays for them before the first password is set. */
async function loadChecker(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, spanish] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
    import("@zxcvbn-ts/language-es-es"),
  ])
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...spanish.dictionary, local: LOCAL_WORDS },
    graphs: common.adjacencyGraphs,
    maxLength: LOOKED_AT,
  })
}

/**
 * Whether a password is good enough to work with other people's data: twelve characters, not among the first hundred
 * million guesses, and not held up by what everybody knows of its owner.
 * @param about the person's name and e-mail, the institution's names
 * @returns null when it is good
 */
export async function weakness(password: string, about: readonly string[]): Promise<WeakPassword | null> {
  const length = [...password].length
  if (length < SHORTEST_PASSWORD) return { problem: "too_short", warning: null, suggestions: [] }
  if (length > LONGEST_PASSWORD) return { problem: "too_long", warning: null, suggestions: [] }
  const zxcvbn = await (checker ??= loadChecker())
  const words = about.flatMap(wordsOf)
  const { score, feedback } = zxcvbn.check(password, words)
  if (score < LOWEST_SCORE) {
    return { problem: "guessable", warning: feedback.warning, suggestions: feedback.suggestions }
  }
  const rest = withoutWords(password, words)
  if (rest.length < password.length && zxcvbn.check(rest, []).score < LOWEST_SCORE) {
    return { problem: "personal", warning: "userInputs", suggestions: ["anotherWord"] }
  }
  return null
}

/** Words of three letters and more, as they would be typed. */
function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= 3)
}

function withoutWords(password: string, words: readonly string[]): string {
  // The longest first: "rosa" would leave "lia" of "rosalia".
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, ""), fold(password))
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
}
