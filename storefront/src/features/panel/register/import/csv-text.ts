/**
 * The text of a file that a spreadsheet saved, so that it can be shown and corrected in the form: UTF-8, UTF-16 with a
 * byte order mark, else Windows-1252, which Excel writes in Peru when it is asked for plain CSV. As the backend reads
 * files (`plugins/provenance/src/domain/csv-decode.ts`); a test keeps both of one mind.
 */
export function csvText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes)
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder("windows-1252").decode(bytes)
  }
}

/**
 * The rows of a CSV text that begin on one of `lines` (counted from 1), with what stands before the first row: what is
 * left to correct after the others were saved. A quoted cell can hold line breaks, so a row can be several lines.
 */
export function remainingRows(text: string, lines: ReadonlySet<number>): string {
  const rows = rowsOf(text.replace(/\r\n?/g, "\n"))
  const head = rows.findIndex(({ text: row }) => row.trim() !== "" && !/^\uFEFF?sep=.$/.test(row))
  return rows
    .filter(({ line, last }, i) => i <= head || [...lines].some((each) => each >= line && each <= last))
    .map(({ text: row }) => row)
    .join("\n")
}

type Row = { line: number; last: number; text: string }

function rowsOf(text: string): Row[] {
  const rows: Row[] = []
  let [start, line, first] = [0, 1, 1]
  let quoted = false
  let cellBegins = true
  for (let i = 0; i <= text.length; i++) {
    const sign = text[i]
    if (quoted) {
      if (sign === '"' && text[i + 1] === '"') i++
      else if (sign === '"') quoted = false
      else if (sign === "\n") line++
      if (sign !== undefined) continue
    }
    if (sign === '"' && cellBegins) quoted = true
    cellBegins =
      sign === ";" || sign === "," || sign === "\t" || sign === "\n" || (cellBegins && sign === " ")
    if (sign !== "\n" && sign !== undefined) continue
    rows.push({ line: first, last: line, text: text.slice(start, i) })
    start = i + 1
    first = ++line
  }
  return rows
}
