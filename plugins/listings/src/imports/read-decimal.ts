/** A number as people write it, in units of so many decimal places, or why it cannot be told which one it is. */
export type DecimalReading = { value: number } | { problem: "not_number" | "ambiguous" | "too_precise" }

const SEPARATORS = /[.,'’ ]/g
const MOST_DIGITS = 12

/**
 * Reads a positive decimal number however it is written in Peru: `1300`, `12,50`, `12.5`, `1,300.50`, `1.300,00`,
 * `1'300.50`, `1 300,5`.
 *
 * One point or comma before exactly three digits says two things, `1.300` is a thousand and three hundred or one and
 * three tenths, and here money hangs on which: that is `ambiguous`, never guessed.
 * @param places decimal places of the unit: 2 for céntimos. More digits than that are `too_precise`, but for zeros
 */
export function readDecimal(text: string, places: number): DecimalReading {
  const clean = text.replace(/\s+/g, " ").trim()
  if (!/^\d[\d.,'’ ]*$/.test(clean) || !/\d$/.test(clean)) return { problem: "not_number" }
  const marks = clean.match(SEPARATORS) ?? []
  const last = marks.at(-1)
  if (last === undefined) return units(clean, "", places)
  const groups = clean.split(SEPARATORS)
  const tail = groups.at(-1) ?? ""
  const before = marks.slice(0, -1)
  const isPoint = last === "." || last === ","
  if (before.length === 0) {
    if (isPoint && tail.length === 3 && isGroups(groups)) return { problem: "ambiguous" }
    if (isPoint) return units(groups[0] ?? "", tail, places)
    return isGroups(groups) ? units(groups.join(""), "", places) : { problem: "not_number" }
  }
  const thousands = before[0]
  if (before.some((mark) => mark !== thousands)) return { problem: "not_number" }
  if (thousands === last)
    return isGroups(groups) ? units(groups.join(""), "", places) : { problem: "not_number" }
  if (!isPoint || !isGroups(groups.slice(0, -1))) return { problem: "not_number" }
  // By hand millions are set off with an apostrophe and thousands with a comma: 1'300,000.
  if (tail.length === 3 && thousands !== "." && thousands !== ",") return { problem: "ambiguous" }
  return units(groups.slice(0, -1).join(""), tail, places)
}

/** The same of a cell that a spreadsheet holds as a number, which is never ambiguous. */
export function readNumber(number: number, places: number): DecimalReading {
  const scaled = number * 10 ** places
  const value = Math.round(scaled)
  if (!Number.isSafeInteger(value) || value < 0) return { problem: "not_number" }
  // What a sum in the spreadsheet leaves behind its last digit: 12.100000000000001.
  return Math.abs(scaled - value) > 1e-6 * Math.max(1, Math.abs(value) / 1000)
    ? { problem: "too_precise" }
    : { value }
}

/** Thousands in groups of three, the first of which has one to three digits and is not 0. */
function isGroups([first = "", ...rest]: readonly string[]): boolean {
  return /^[1-9]\d{0,2}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group))
}

function units(whole: string, fraction: string, places: number): DecimalReading {
  const digits = fraction.replace(/0+$/, "")
  if (digits.length > places) return { problem: "too_precise" }
  const all = `${whole}${digits.padEnd(places, "0")}`.replace(/^0+(?=\d)/, "")
  return all.length > MOST_DIGITS + places ? { problem: "not_number" } : { value: Number(all) }
}
