import { tokens } from "./tokens"

/** A folded word as these texts write it, in lower case; as it is where none has it. "ceramica" → "cerámica". */
export function writtenForm(folded: string, texts: readonly string[]): string {
  for (const text of texts) {
    const found = tokens(text).find((token) => token.folded === folded)
    if (found) {
      return text.slice(found.start, found.end).toLowerCase()
    }
  }
  return folded
}
