import { formatCentimos, type Centimos } from "@/lib/money"

/** A price, always as "S/ 120.00", in figures that stand under one another. */
export function Price({ amount, className }: { amount: Centimos; className?: string }) {
  return <span className={["number", className].filter(Boolean).join(" ")}>{formatCentimos(amount)}</span>
}
