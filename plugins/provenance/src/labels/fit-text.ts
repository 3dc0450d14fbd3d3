/** The width of a text at a size, in points. */
export type Measure = (text: string, size: number) => number

/** Text as it is to be printed: its lines, and at which size they fit. */
export type Fitted = { lines: string[]; size: number }

// What the font has: Latin with the signs of Spanish and Quechua, and the dashes and quotes of good print.
const UNKNOWN = /[^ -~¡-ÿŒœ–—‘’“”…]/gu

/** A text of which every sign is in the font: others lose their accents, or become a question mark. */
export function printable(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(UNKNOWN, (sign) => {
      const bare = sign.normalize("NFKD").replace(/\p{M}/gu, "")
      return bare && !new RegExp(UNKNOWN.source, "u").test(bare) ? bare : "?"
    })
}

/**
 * Fits a text into a box: at the largest of the sizes at which it does, on as many lines as allowed; what does not
 * fit at the smallest ends in "…".
 * @param box in points
 */
export function fitText(
  text: string,
  box: { width: number; lines: number; sizes: readonly number[] },
  measure: Measure
): Fitted {
  const clean = printable(text)
  for (const size of box.sizes) {
    const lines = wrapped(clean, size, box.width, measure)
    if (lines && lines.length <= box.lines) return { lines, size }
  }
  const size = box.sizes.at(-1) ?? 1
  return { lines: cut(clean, size, box, measure), size }
}

/** Lines that each fit, broken at spaces; null where a single word does not. */
function wrapped(text: string, size: number, width: number, measure: Measure): string[] | null {
  const lines: string[] = []
  for (const word of text.split(" ")) {
    if (measure(word, size) > width) return null
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word
    if (lines.length && measure(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** The beginning of a text, on the lines there are, the last one ending in "…". */
function cut(text: string, size: number, box: { width: number; lines: number }, measure: Measure): string[] {
  const lines: string[] = []
  let rest = text
  while (lines.length < box.lines - 1) {
    const words = rest.split(" ")
    let count = 0
    while (count < words.length && measure(words.slice(0, count + 1).join(" "), size) <= box.width) count += 1
    if (count === 0 || count === words.length) break
    lines.push(words.slice(0, count).join(" "))
    rest = words.slice(count).join(" ")
  }
  if (measure(rest, size) <= box.width) return [...lines, rest]
  let length = rest.length
  while (length > 0 && measure(`${rest.slice(0, length).trimEnd()}…`, size) > box.width) length -= 1
  return [...lines, `${rest.slice(0, length).trimEnd()}…`]
}
