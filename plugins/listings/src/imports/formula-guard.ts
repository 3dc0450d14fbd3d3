import { inertCell } from "@tejido/institutions/http/inert-cell"

const SEPARATORS = /(?<=[;\t\r\n])/

/**
 * Takes off the apostrophes that {@link inertCell} puts before what could begin a formula: what was exported comes back
 * as it was. An apostrophe that somebody typed before anything else stays.
 */
export function uninertCell(text: string): string {
  return text
    .split(SEPARATORS)
    .map((part) => {
      const rest = part.slice(1)
      // Before a break at the very start stands one too, but a text of ours never begins with a break.
      return part.startsWith("'") && !/^[\t\r\n]/.test(rest) && inertCell(rest) === part ? rest : part
    })
    .join("")
}
