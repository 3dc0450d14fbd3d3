import { createHash } from "node:crypto"

/** A text of this many characters is kept whole. */
const LONGEST_TEXT = 2000
/** How much of a longer one is kept. */
const KEPT_OF_TEXT = 500
const LONGEST_LIST = 200
/** The JSON of one side of a change, in characters. */
const LARGEST = 20_000

/**
 * The same JSON in a bounded size, for one side of a change. Texts that are too long are cut and say how long they were
 * and their SHA-256, by which a copy of the whole can be recognised; so are lists, and a side too large as a whole.
 * @param value plain JSON, already masked: what is cut as a whole cannot be masked afterwards
 */
export function bounded(value: unknown): unknown {
  const small = cut(value)
  const text = JSON.stringify(small)
  return text.length <= LARGEST ? small : { "…": cutText(text) }
}

/** A text of at most `longest` characters that PostgreSQL can hold. */
export function boundedText(text: string, longest: number): string {
  const held = holdable(text)
  return held.length <= longest ? held : `${wellFormed(held.slice(0, longest - 1))}…`
}

function cut(value: unknown): unknown {
  if (typeof value === "string") return cutText(holdable(value))
  if (Array.isArray(value)) {
    const kept = value.slice(0, LONGEST_LIST).map(cut)
    const whole = value.length <= LONGEST_LIST
    return whole ? kept : [...kept, `… [${value.length} in all, sha256 ${sha256(JSON.stringify(value))}]`]
  }
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [holdable(key), cut(inner)]))
}

function cutText(text: string): string {
  if (text.length <= LONGEST_TEXT) return text
  return `${wellFormed(text.slice(0, KEPT_OF_TEXT))}… [${text.length} characters, sha256 ${sha256(text)}]`
}

// PostgreSQL holds neither NUL nor half a surrogate pair, and a log that refuses an attack would not record it.
function holdable(text: string): string {
  return wellFormed(text.replaceAll("\u0000", "\uFFFD"))
}

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD")
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex")
}
