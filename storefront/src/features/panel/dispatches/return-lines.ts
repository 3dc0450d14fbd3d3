import { wholeNumber } from "../form/whole-number"

/** The field for how many of a line are sent back; the line's id follows. */
export const RETURNED = "returned_"
/** The field for what came of a line of one piece; the line's id follows. */
export const OUTCOME = "outcome_"

/** What can become of a piece that came back. Of a line of several, each has a field of its own: `damaged_…`. */
export const OUTCOMES = ["restocked", "kept_out", "damaged"] as const
export type Outcome = (typeof OUTCOMES)[number]

/** The field for how many of a line's pieces became this. */
export function outcomeField(outcome: Outcome, lineId: string): string {
  return `${outcome}_${lineId}`
}

/** A line of which at most so many can come back. */
export type ReturnableLine = { id: string; most: number }

/** How many of each line were typed; none for zero and for nothing. Problems by the name of their field. */
export function readReturned(
  form: FormData,
  lines: readonly ReturnableLine[]
): { lines: { line_id: string; quantity: number }[]; problems: string[] } {
  const problems: string[] = []
  const found = lines.flatMap(({ id, most }) => {
    const quantity = typedCount(form, RETURNED + id, most)
    if (quantity === null) problems.push(RETURNED + id)
    return quantity ? [{ line_id: id, quantity }] : []
  })
  return { lines: found, problems }
}

export type CameLine = {
  line_id: string
  quantity: number
  condition: "as_new" | "damaged"
  restock: boolean
}

/**
 * What came of each line and what becomes of it. More than was announced is a problem of the line's last field that
 * holds any.
 */
export function readCame(
  form: FormData,
  lines: readonly ReturnableLine[]
): { lines: CameLine[]; problems: string[] } {
  const problems: string[] = []
  const came: CameLine[] = []
  for (const { id, most } of lines) {
    let left = most
    for (const outcome of OUTCOMES) {
      const quantity =
        most === 1
          ? Number(form.get(OUTCOME + id) === outcome)
          : typedCount(form, outcomeField(outcome, id), left)
      if (quantity === null) problems.push(outcomeField(outcome, id))
      if (!quantity) continue
      left -= quantity
      const condition = outcome === "damaged" ? "damaged" : "as_new"
      came.push({ line_id: id, quantity, condition, restock: outcome === "restocked" })
    }
  }
  return { lines: came, problems }
}

function typedCount(form: FormData, name: string, most: number): number | null {
  const value = form.get(name)
  const text = typeof value === "string" ? value.trim() : ""
  return text === "" ? 0 : wholeNumber(text, 0, most)
}
