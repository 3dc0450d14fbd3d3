/** A text in pieces, those marked that the search found it by. */
export type MarkedText = { text: string; hit: boolean }[]

/**
 * What the search engine puts around a found word. Signs of Unicode's private use area: no catalogue holds them, and
 * they are no markup, so that nothing of what comes back can be taken for HTML.
 */
export const HIT_START = "\ue000"
export const HIT_END = "\ue001"

/**
 * Reads a text in which found words stand between {@link HIT_START} and {@link HIT_END}.
 * @returns null when it is not `plain` with marks in it (a snippet, another field, marks out of order): then the text
 *   is better shown without any.
 */
export function readMarks(marked: string | null | undefined, plain: string): MarkedText | null {
  if (!marked?.includes(HIT_START)) return null
  const parts: MarkedText = []
  for (const [index, piece] of marked.split(HIT_START).entries()) {
    const [hit = "", ...after] = piece.split(HIT_END)
    if (after.length !== (index === 0 ? 0 : 1)) return null
    if (index === 0) parts.push({ text: hit, hit: false })
    else parts.push({ text: hit, hit: true }, { text: after[0] ?? "", hit: false })
  }
  const shown = parts.filter(({ text }) => text !== "")
  return shown.map(({ text }) => text).join("") === plain ? shown : null
}
