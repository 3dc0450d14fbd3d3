import { formatAmount } from "@/lib/money"

/** A change in céntimos with its sign: "+12.00", "−3.50"; a dash for none. */
export function formatDifference(amount: number): string {
  if (amount === 0) return "–"
  return amount > 0 ? `+${formatAmount(amount)}` : formatAmount(amount)
}
