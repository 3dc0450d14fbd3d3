import { readWholeXml } from "./read-xml"

/** Formats that every spreadsheet knows without their being written down, and that show a number as a date or time. */
const BUILT_IN = new Set([
  ...[14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47],
  ...[27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58],
])

/** Which of the styles that cells have, by number, show what is in them as a date or time. */
export async function readDateStyles(pieces: AsyncIterable<string>): Promise<ReadonlySet<number>> {
  const dates = new Set<number>()
  const formats = new Map<number, string>()
  let [inCells, style] = [false, 0]
  await readWholeXml(pieces, {
    open: (name, { numFmtId = "0", formatCode = "" }) => {
      if (name === "numFmt") formats.set(Number(numFmtId), formatCode)
      if (name === "cellXfs") inCells = true
      if (name !== "xf" || !inCells) return
      const format = formats.get(Number(numFmtId))
      if (format === undefined ? BUILT_IN.has(Number(numFmtId)) : isDateFormat(format)) dates.add(style)
      style += 1
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false
    },
  })
  return dates
}

/** Whether a format shows days or hours: `dd/mm/yyyy` does, `"S/ "#,##0.00` and `[Red]0` do not. */
function isDateFormat(format: string): boolean {
  const signs = format.replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]|General|E[+-]/gi, "")
  return /[dmyhs]/i.test(signs)
}
