import { foldText } from "../../lib/fold-text"
import type { MarkedText } from "../../lib/highlight"

/** What was typed with its corrected words in place, those marked; null when none of them stands in it. */
export function correctedText(
  typed: string,
  corrections: readonly { from: string; to: string }[]
): MarkedText | null {
  const better = new Map(corrections.map(({ from, to }) => [foldText(from), to]))
  const parts = typed
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .filter((part) => part !== "")
    .map((part) => ({ text: better.get(foldText(part)) ?? part, hit: better.has(foldText(part)) }))
  return parts.some(({ hit }) => hit) ? parts : null
}
