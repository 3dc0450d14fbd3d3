/** What the API takes of a workshop's techniques. */
export const MOST_TECHNIQUES = 20
export const LONGEST_TECHNIQUE = 60

/**
 * The techniques that somebody wrote one to a line, or with commas between: without blanks around them, empty ones and
 * repetitions (capitals and accents aside).
 */
export function readTechniques(text: string): string[] {
  const seen = new Set<string>()
  return text
    .split(/[\n\r,;]+/)
    .map((technique) => technique.normalize("NFC").replace(/\s+/g, " ").trim())
    .filter((technique) => {
      const folded = technique
        .normalize("NFD")
        .replace(/\p{M}+/gu, "")
        .toLowerCase()
      if (folded === "" || seen.has(folded)) return false
      seen.add(folded)
      return true
    })
}
