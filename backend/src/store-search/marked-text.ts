/** A text in parts, those marked that were searched for. */
export type MarkedText = { text: string; hit: boolean }[]

// Of Unicode's private use: no text has them, so nothing in a text can pass for a mark.
export const HIT_START = "\ue000"
export const HIT_END = "\ue001"

/** A marked text in parts; the plain text as one part where nothing is marked. */
export function readMarks(marked: string | undefined, plain: string): MarkedText {
  const parts = (marked ?? "").split(HIT_START).flatMap((part, i) => {
    const end = i === 0 ? -1 : part.indexOf(HIT_END)
    return [
      { text: part.slice(0, Math.max(end, 0)), hit: true },
      { text: part.slice(end + 1), hit: false },
    ]
  })
  const filled = parts.filter(({ text }) => text !== "")
  return filled.some(({ hit }) => hit) ? filled : [{ text: plain, hit: false }]
}
