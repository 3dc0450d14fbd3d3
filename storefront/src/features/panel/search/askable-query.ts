/** The longest query that the API reads, in UTF-16 units. */
const LONGEST = 200

/** What somebody typed as the API takes it: without what cannot be seen, and not too long. "" where nothing is left. */
export function askableQuery(typed: string): string {
  return (
    typed
      .normalize("NFC")
      .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, " ")
      .trim()
      .slice(0, LONGEST)
      // Cutting an emoji in half leaves what no database accepts.
      .replace(/[\ud800-\udbff]$/, "")
      .trim()
  )
}
