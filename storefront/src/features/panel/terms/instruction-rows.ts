import { parseSoles } from "../../../lib/money"
import { type MeasureBody, readMeasure, readPercent } from "./read-measure"

/** The rows of an instruction's form: as many parts as it can have. */
export const INSTRUCTION_ROWS = ["1", "2", "3", "4", "5", "6"] as const
export type InstructionRow = (typeof INSTRUCTION_ROWS)[number]

/** What stands for the artisan's own savings where a beneficiary is chosen. */
export const SAVINGS = "savings"

/** One row as somebody typed it. */
export type TypedRow = { row: InstructionRow; to: string; unit: "percent" | "amount"; value: string }

/** The rows of a form's values, by the names `to_1`, `unit_1`, `value_1`, … */
export function typedRows(value: (name: string) => string): TypedRow[] {
  return INSTRUCTION_ROWS.map((row) => ({
    row,
    to: value(`to_${row}`).trim(),
    unit: value(`unit_${row}`) === "amount" ? "amount" : "percent",
    value: value(`value_${row}`).trim(),
  }))
}

/** What typed rows come to: basis points of the part, and céntimos a month. */
export function sumRows(rows: readonly TypedRow[]): { percent: number; amount: number; unreadable: number } {
  const sum = { percent: 0, amount: 0, unreadable: 0 }
  for (const { unit, value } of rows) {
    if (value === "") continue
    const read = unit === "percent" ? readPercent(value) : parseSoles(value)
    if (read === null) sum.unreadable++
    else sum[unit] += read
  }
  return sum
}

export type PartBody = { destination: "beneficiary" | "savings"; beneficiary_id?: string } & MeasureBody

/** What is wrong with a row: words of `errors` in the form's messages. */
export type RowProblem = { field: string; word: "value" | "percent" | "amount" | "who" | "twice" }

/** The rows as the API takes them, in their order, and what is wrong with those that it could not take. */
export function readRows(rows: readonly TypedRow[]): { parts: PartBody[]; problems: RowProblem[] } {
  const parts: PartBody[] = []
  const problems: RowProblem[] = []
  const seen = new Set<string>()
  for (const { row, to, unit, value } of rows) {
    if (to === "" && value === "") continue
    if (to === "") problems.push({ field: `to_${row}`, word: "who" })
    else if (seen.has(to)) problems.push({ field: `to_${row}`, word: "twice" })
    seen.add(to)
    const measure = readMeasure(unit, value)
    if (measure === null) problems.push({ field: `value_${row}`, word: value === "" ? "value" : unit })
    else if (to !== "") {
      parts.push({
        ...(to === SAVINGS
          ? { destination: "savings" as const }
          : { destination: "beneficiary" as const, beneficiary_id: to }),
        ...measure,
      })
    }
  }
  return { parts, problems }
}
