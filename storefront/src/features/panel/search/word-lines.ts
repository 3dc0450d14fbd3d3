/** The most that one group holds, and the most of one of its words; what the API takes. */
export const MOST_WORDS = 20
export const LONGEST_WORD = 60
export const MOST_PARTS = 4

/**
 * The words that somebody wrote with a line or a comma between, each once: as written the first time, with one space
 * between the parts of a phrase. Case alone makes no other word.
 */
export function readWordLines(text: string): string[] {
  const seen = new Set<string>()
  return text
    .normalize("NFC")
    .split(/[\n\r,;]+/)
    .map((word) => word.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim())
    .filter((word) => {
      const key = word.toLowerCase()
      if (word === "" || seen.has(key)) return false
      seen.add(key)
      return true
    })
}

/** The same words as a form shows them: one a line. */
export function wordLines(words: readonly string[]): string {
  return words.join("\n")
}

/** The first of these words that the API would not take, with why; null when there is none. */
export function wordProblem(
  words: readonly string[]
): { word: string; problem: "long" | "parts" | "signs" } | null {
  for (const word of words) {
    if (word.length > LONGEST_WORD) return { word, problem: "long" }
    if (word.split(" ").length > MOST_PARTS) return { word, problem: "parts" }
    if (!/[\p{L}\p{N}]/u.test(word)) return { word, problem: "signs" }
  }
  return null
}
