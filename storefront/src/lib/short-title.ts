const LONGEST = 60

/** Words that somebody typed, cut where they would fill a screen as a heading. */
export function shortTitle(text: string): string {
  const letters = [...text]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("").trimEnd()}…` : text
}
