import { tokens, type Token } from "./tokens"

export interface HighlightStyle {
  pre: string
  post: string
  /** Characters (graphemes) to keep around what matched; all of them when undefined. */
  length?: number
}

const CUT = "…"

/**
 * A text with its matching words between the tags, or undefined when no word matches. Whole words are marked, so
 * nothing that is read as one character is ever torn; the text itself is not escaped.
 *
 * @param matches whether a folded word is one that was looked for
 */
export function highlight(
  text: string,
  matches: (folded: string) => boolean,
  { pre, post, length }: HighlightStyle
): string | undefined {
  const hits = tokens(text).filter(({ folded }) => matches(folded))
  if (!hits.length) {
    return undefined
  }
  const { start, end } = length === undefined ? { start: 0, end: text.length } : passage(text, hits, length)
  let marked = start > 0 ? CUT : ""
  let at = start
  for (const hit of hits.filter((each) => each.start >= start && each.end <= end)) {
    marked += text.slice(at, hit.start) + pre + text.slice(hit.start, hit.end) + post
    at = hit.end
  }
  return marked + text.slice(at, end) + (end < text.length ? CUT : "")
}

/**
 * The stretch of a text that shows most of the hits, as long as asked or as one hit, ending between words where
 * it can. Counted in graphemes: "ñ" of two code points and a family of emoji are one each.
 */
function passage(text: string, hits: Token[], length: number): { start: number; end: number } {
  const bounds = [...new Intl.Segmenter("es", { granularity: "grapheme" }).segment(text)].map(
    ({ index }) => index
  )
  bounds.push(text.length)
  if (bounds.length - 1 <= length) {
    return { start: 0, end: text.length }
  }
  const first = densest(hits, length)
  const lead = Math.max(0, indexAtMost(bounds, first.start) - Math.floor(length / 4))
  const from = Math.min(lead, Math.max(0, bounds.length - 1 - length))
  const start = bounds[from] ?? 0
  const end = Math.max(bounds[Math.min(from + length, bounds.length - 1)] ?? text.length, first.end)
  return { start: afterBlank(text, start, first.start), end: beforeBlank(text, end, first.end) }
}

/** The hit after which most others follow within a passage. */
function densest(hits: Token[], length: number): Token {
  let best = hits[0] as Token
  let most = 0
  for (const hit of hits) {
    const near = hits.filter(({ start }) => start >= hit.start && start < hit.start + length * 0.75).length
    if (near > most) {
      best = hit
      most = near
    }
  }
  return best
}

function indexAtMost(bounds: number[], offset: number): number {
  const next = bounds.findIndex((bound) => bound > offset)
  return (next === -1 ? bounds.length : next) - 1
}

/** Moves a beginning inside a word to the next word, unless that would lose the hit. */
function afterBlank(text: string, start: number, hit: number): number {
  if (start === 0 || /\s/.test(text[start - 1] ?? "")) {
    return start
  }
  const blank = text.slice(start, hit).search(/\s/)
  return blank === -1 ? start : start + blank + 1
}

function beforeBlank(text: string, end: number, hit: number): number {
  if (end === text.length || /\s/.test(text[end] ?? "")) {
    return end
  }
  const blank = text.slice(hit, end).search(/\s\S*$/)
  return blank === -1 ? end : hit + blank
}
