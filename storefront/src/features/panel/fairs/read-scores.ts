import { wholeNumber } from "../form/whole-number"

/** What one member gives by one criterion. */
export type GivenScore = { criterion_id: string; points: number; note: string | null }

/** The points that somebody gave, by the fields `points-<criterion>` and `note-<criterion>`; without points no remark. */
export function readScores(fields: Readonly<Record<string, unknown>>): GivenScore[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const criterion_id = /^points-(.+)$/.exec(name)?.[1]
    if (criterion_id === undefined || typeof value !== "string") return []
    const points = wholeNumber(value, 0, 20)
    if (points === null) return []
    const note = fields[`note-${criterion_id}`]
    return [{ criterion_id, points, note: typeof note === "string" && note !== "" ? note : null }]
  })
}
