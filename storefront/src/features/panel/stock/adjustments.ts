import type { STOCK_REASONS } from "./stock-lists"

/** What can be said in a form about why there are more or fewer: the reason with its direction, which people mix up less than a sign. */
export const ADJUSTMENTS = [
  "damaged",
  "lost",
  "gift",
  "correction_less",
  "made",
  "found",
  "correction_more",
] as const
export type Adjustment = (typeof ADJUSTMENTS)[number]

/** Those that take pieces away. */
export const LESS: readonly Adjustment[] = ["damaged", "lost", "gift", "correction_less"]

/** An adjustment by so many pieces as the API takes it. */
export function adjustmentOf(
  adjustment: Adjustment,
  quantity: number
): { reason: (typeof STOCK_REASONS)[number]; delta: number } {
  const delta = LESS.includes(adjustment) ? -quantity : quantity
  if (adjustment === "correction_less" || adjustment === "correction_more")
    return { reason: "correction", delta }
  return { reason: adjustment, delta }
}
