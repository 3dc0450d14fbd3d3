import type { ProblemCode } from "./import-problem"

/** What a spreadsheet's cell holds that cannot be taken for a value, and where: `C7`. */
export type CellFault = { fault: ProblemCode; at: string }
/** A cell as a file has it: text; a number that the spreadsheet knows to be one; or what it cannot be taken for. */
export type RawCell = string | number | CellFault

/** A row of a file, whatever its format; `line` counts from 1 as the program in which it was written does. */
export type RawRow = { line: number; cells: RawCell[] }

/** How much a file can have; more than the market has pieces, and what one import does in minutes. */
export const MOST = { rows: 20_000, columns: 100, sheets: 20 } as const

/**
 * A text as it can be stored and compared: line ends as one character, composed letters, none of the halves of
 * characters that JSON and PostgreSQL refuse, and no blanks around.
 */
export function cleanText(text: string): string {
  return text
    .replace(/[\p{Cs}\0]/gu, "\uFFFD")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC")
    .trim()
}
