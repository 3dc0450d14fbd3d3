import { Readable } from "node:stream"
import { CsvError, parse, type Options } from "csv-parse"
import { parse as parseNow } from "csv-parse/sync"
import { decodeCsv } from "@tejido/provenance/domain/csv-decode"
import { FileProblem } from "./import-problem"
import type { RawRow } from "./raw-row"

const SEPARATORS = [";", ",", "\t"]
/** How much of the file the headings can take. */
const LONGEST_HEAD = 200_000
const SLICE = 64 * 1024

const OPTIONS = {
  record_delimiter: "\n",
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  skip_records_with_empty_values: true,
}

/**
 * The rows of a CSV file as spreadsheets save it, the headings first: UTF-8, UTF-16 or Windows-1252, separated by `;`,
 * `,` or tabs, whichever makes the most headings known. Rows come one after the other; rows without anything in them
 * do not come.
 * @param knows whether a heading is one of ours
 * @throws FileProblem `unreadable_text`, `unclosed_quote`
 */
export async function* readCsv(
  bytes: Uint8Array,
  knows: (heading: string) => boolean
): AsyncGenerator<RawRow> {
  const text = decodeCsv(bytes)
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
  if (/[\uFFFD\0]/.test(text)) throw new FileProblem("unreadable_text")
  // Excel tells the separator in a line before the headings.
  const [told, separator] = /^sep=(.)\n/.exec(text) ?? []
  const rest = told === undefined ? text : text.slice(told.length)
  const skipped = told === undefined ? 0 : 1
  const delimiter = separator ?? separatorOf(rest.slice(0, LONGEST_HEAD), knows)
  // Of the last whole record, which may be read long before it is asked for.
  let end = skipped
  const options: Options<RawRow, string[]> = {
    ...OPTIONS,
    delimiter,
    on_record: (cells: string[], { lines }): RawRow => {
      end = skipped + lines
      // `lines` is where the record ends; a quoted cell may have begun it some lines before.
      const breaks = cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0)
      return { line: end - breaks, cells }
    },
  }
  try {
    // The types know records as lists of texts only, whatever `on_record` makes of them.
    yield* Readable.from(slices(rest)).pipe(parse(options as unknown as Options)) as AsyncIterable<RawRow>
  } catch (error) {
    if (error instanceof CsvError) throw new FileProblem("unclosed_quote", "", end + 1)
    throw error
  }
}

function separatorOf(head: string, knows: (heading: string) => boolean): string {
  let best = { separator: ";", known: -1, cells: 0 }
  for (const separator of SEPARATORS) {
    const cells = headOf(head, separator)
    const known = cells.filter(knows).length
    if (known > best.known || (known === best.known && cells.length > best.cells)) {
      best = { separator, known, cells: cells.length }
    }
  }
  return best.separator
}

function headOf(head: string, delimiter: string): string[] {
  try {
    return parseNow(head, { ...OPTIONS, delimiter, to: 1 })[0] ?? []
  } catch (error) {
    if (error instanceof CsvError) return []
    throw error
  }
}

function* slices(text: string): Generator<string> {
  for (let start = 0; start < text.length; start += SLICE) yield text.slice(start, start + SLICE)
}
