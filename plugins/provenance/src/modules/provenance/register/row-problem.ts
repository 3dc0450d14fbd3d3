import { MedusaError } from "@medusajs/framework/utils"
import { type ProblemCode, type ProblemDetail, problemWords } from "../../../domain/csv-problem"

/** Something that is wrong with one of several rows to record: which one, counted from 0, and which field of it. */
export type RowProblem = { row: number; field: string | null; code: ProblemCode; detail?: ProblemDetail }

/** Rows that were looked at together: those that can be recorded, and everything that is wrong with the others. */
export type Checked<Ready> = { ready: Map<number, Ready>; problems: RowProblem[] }

const NOT_FOUND: readonly ProblemCode[] = ["unknown_artisan", "unknown_establishment", "unknown_workshop"]
const CONFLICT: readonly ProblemCode[] = ["already_recorded", "term_overlaps", "number_of_another"]

/** The only row of a check, which was of one. @throws MedusaError with the code of the first problem */
export function theOne<Ready>({ ready, problems: [problem] }: Checked<Ready>): Ready {
  if (problem) {
    const { INVALID_DATA } = MedusaError.Types
    const type = NOT_FOUND.includes(problem.code)
      ? MedusaError.Types.NOT_FOUND
      : CONFLICT.includes(problem.code)
        ? MedusaError.Types.CONFLICT
        : INVALID_DATA
    throw new MedusaError(type, problemWords(problem.code, "en", problem.detail), problem.code)
  }
  const [one] = ready.values()
  if (one === undefined) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "a check found neither a row nor a problem")
  }
  return one
}
