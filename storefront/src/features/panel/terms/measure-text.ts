import { formatAmount, formatCentimos } from "@/lib/money"
import type { Measure } from "./terms"

/** A percentage as people write it: 3333 basis points → `33.33`. */
export function percentText(basisPoints: number): string {
  return String(basisPoints / 100)
}

/** A measure in words: `words` has one text for a percentage and one for a sum. */
export function measureText(
  { kind, amount, percent_bp }: Measure,
  words: { percent: (percent: string) => string; amount: (amount: string) => string }
): string {
  return kind === "percent"
    ? words.percent(percentText(percent_bp ?? 0))
    : words.amount(formatCentimos(amount ?? 0))
}

/** A measure as it can be typed again. */
export function typedMeasure({ kind, amount, percent_bp }: Measure): string {
  return kind === "percent" ? percentText(percent_bp ?? 0) : formatAmount(amount ?? 0).replace(/,/g, "")
}
