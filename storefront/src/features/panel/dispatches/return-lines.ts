import { wholeNumber } from "../form/whole-number"

/** The fields of one line in the forms of a return; the line's id follows. */
export const RETURNED = "returned_"
export const CONDITION = "condition_"
export const RESTOCK = "restock_"

/** A line of which at most so many can come back. */
export type ReturnableLine = { id: string; most: number }

/** How many of each line were typed; none for zero and for nothing. Problems by the name of their field. */
export function readReturned(
  form: FormData,
  lines: readonly ReturnableLine[]
): { lines: { line_id: string; quantity: number }[]; problems: string[] } {
  const problems: string[] = []
  const found = lines.flatMap(({ id, most }) => {
    const value = form.get(RETURNED + id)
    const text = typeof value === "string" ? value.trim() : ""
    const quantity = text === "" ? 0 : wholeNumber(text, 0, most)
    if (quantity === null) problems.push(RETURNED + id)
    return quantity ? [{ line_id: id, quantity }] : []
  })
  return { lines: found, problems }
}
