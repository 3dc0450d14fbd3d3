import { wholeNumber } from "../form/whole-number"
import { MOST_PIECES } from "./stock-lists"

/** The field of one piece in a table that is counted; the level's id follows. */
export const COUNT = "count_"

/** A piece as the table showed it: what is counted is compared with what was seen. */
export type CountedPiece = { id: string; seen: number }
export type PieceCount = { id: string; counted: number; seen: number }

/** What was counted: the fields that hold a number. An empty one is a piece that nobody has come to yet. */
export function readCounts(
  form: FormData,
  pieces: readonly CountedPiece[]
): { counts: PieceCount[]; problems: string[] } {
  const problems: string[] = []
  const counts = pieces.flatMap(({ id, seen }) => {
    const value = form.get(COUNT + id)
    const text = typeof value === "string" ? value.trim() : ""
    if (text === "") return []
    const counted = wholeNumber(text, 0, MOST_PIECES)
    if (counted === null) {
      problems.push(COUNT + id)
      return []
    }
    return [{ id, counted, seen }]
  })
  return { counts, problems }
}
