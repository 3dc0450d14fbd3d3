import { parseSoles } from "../../../lib/money"

/** How much, as the API takes it. */
export type MeasureBody = { kind: "amount"; amount: number } | { kind: "percent"; percent_bp: number }

/**
 * A percentage as people type it (`30`, `33,33 %`) in basis points; null for what is none, zero, or above `most`.
 * @param most basis points
 */
export function readPercent(typed: string, most = 10_000): number | null {
  const text = typed.normalize("NFKC").replace(/\s+/g, "").replace(",", ".").replace(/%$/, "")
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(text)) return null
  const basisPoints = Math.round(Number(text) * 100)
  return basisPoints > 0 && basisPoints <= most ? basisPoints : null
}

/** A typed quantity as a measure of its kind, or null where it is none; see {@link readPercent}. */
export function readMeasure(kind: "amount" | "percent", typed: string, most?: number): MeasureBody | null {
  if (kind === "percent") {
    const percent_bp = readPercent(typed, most)
    return percent_bp === null ? null : { kind, percent_bp }
  }
  const amount = parseSoles(typed)
  return amount === null || amount === 0 ? null : { kind, amount }
}
