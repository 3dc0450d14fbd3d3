import { wholeNumber } from "../form/whole-number"
import { readPieceCodes } from "./piece-codes"

/** The fields of one line in the form of a parcel; the line's id follows. */
export const TICK = "line_"
export const QUANTITY = "quantity_"
export const CODES = "codes_"

/** A line of an order that has pieces left to send. */
export type OpenLine = { id: string; title: string; open: number }

export type ParcelLine = { line_id: string; quantity: number; piece_codes: string[] }
export type LineProblem = "quantity" | "codes" | "too_many_codes"

/**
 * What goes into a parcel: the lines that were ticked, each with how many and the codes of its pieces. Problems by the
 * name of their field; without a line there is nothing to send.
 */
export function readParcelLines(
  form: FormData,
  open: readonly OpenLine[]
): { lines: ParcelLine[]; problems: Record<string, LineProblem> } {
  const lines: ParcelLine[] = []
  const problems: Record<string, LineProblem> = {}
  const typed = (name: string) => {
    const value = form.get(name)
    return typeof value === "string" ? value : ""
  }
  for (const line of open) {
    if (!form.has(TICK + line.id)) continue
    const quantity = wholeNumber(typed(QUANTITY + line.id), 1, line.open)
    const { codes, wrong } = readPieceCodes(typed(CODES + line.id))
    if (quantity === null) problems[QUANTITY + line.id] = "quantity"
    if (wrong.length > 0) problems[CODES + line.id] = "codes"
    else if (quantity !== null && codes.length > quantity) problems[CODES + line.id] = "too_many_codes"
    if (quantity !== null) lines.push({ line_id: line.id, quantity, piece_codes: codes })
  }
  return { lines, problems }
}
