/**
 * Numbers of pieces as people write them, `1-24,30`: each once, in order; null for what is not that.
 * @param most the highest number that there can be
 */
export function parsePieceRanges(text: string, most: number): number[] | null {
  const numbers = new Set<number>()
  for (const part of text.split(",")) {
    const [, first, last] = /^\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?$/.exec(part) ?? []
    const [from, to] = [Number(first), Number(last ?? first)]
    if (first === undefined || from < 1 || to < from || to > most) return null
    for (let number = from; number <= to; number++) numbers.add(number)
  }
  return [...numbers].sort((a, b) => a - b)
}
