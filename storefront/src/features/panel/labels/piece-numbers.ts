/** Numbers of pieces as the API takes them: `1-24,30`, sorted, without overlaps; "" is all. */
export type PieceNumbers = { text: string; count: number }

// What the API takes at most in one go.
const MOST_PARTS = 200

/**
 * Reads which pieces of a lot somebody means: `1-24, 30`, `1 a 24 y 30`, blank for all. Null for what cannot be read
 * and for numbers that the lot does not have.
 */
export function readPieceNumbers(typed: string, quantity: number): PieceNumbers | null {
  const text = typed.normalize("NFKC").trim().toLowerCase()
  if (text === "") return { text: "", count: quantity }
  const parts = text.split(/\s*(?:[,;]|\by\b|\band\b)\s*/).filter((part) => part !== "")
  if (parts.length === 0 || parts.length > MOST_PARTS) return null
  const ranges: { from: number; to: number }[] = []
  for (const part of parts) {
    const match = /^(\d{1,4})(?:\s*(?:\p{Pd}|a|al|to)\s*(\d{1,4}))?$/u.exec(part)
    if (!match) return null
    const [one, other] = [Number(match[1]), Number(match[2] ?? match[1])]
    const range = { from: Math.min(one, other), to: Math.max(one, other) }
    if (range.from < 1 || range.to > quantity) return null
    ranges.push(range)
  }
  const merged = merge(ranges)
  return {
    text: merged.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`)).join(","),
    count: merged.reduce((sum, { from, to }) => sum + to - from + 1, 0),
  }
}

function merge(ranges: readonly { from: number; to: number }[]): { from: number; to: number }[] {
  const merged: { from: number; to: number }[] = []
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last && range.from <= last.to + 1) last.to = Math.max(last.to, range.to)
    else merged.push({ ...range })
  }
  return merged
}
