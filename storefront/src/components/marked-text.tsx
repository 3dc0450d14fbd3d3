import type { MarkedText as Marked } from "@/lib/highlight"

/** A text with the parts that a search found it by in `<mark>`. */
export function MarkedText({ parts }: { parts: Marked }) {
  return parts.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text))
}
