import { larger, smaller } from "./centimos"
import { WHOLE_BP, type Deduction } from "./policy"

/** A line as far as deductions look at it. Amounts in céntimos, of what is paid of the line so far. */
export type DeductedLine = {
  /** What the buyer paid, less IGV; not below zero. */
  net: bigint
  /** What the buyer paid. */
  gross: bigint
  /** Units; whole wherever a limit is per unit. */
  quantity: number
  /** How much of the order is paid, of how much: floors and caps fall due in step with the payment. */
  settled: bigint
  worth: bigint
}

/**
 * Divides a line's net into what each deduction takes and what is left for the makers, **exactly**: as
 * weights of one common denominator, before anything is cut to céntimos. They add up to a multiple of
 * the net (or are all zero), so that dividing the net by them gives every part within a céntimo.
 *
 * Deductions are taken in their order, each at most what the earlier ones left: the makers' part is
 * never below zero.
 */
export function weighDeductions(
  line: DeductedLine,
  deductions: readonly Deduction[]
): { left: bigint; taken: bigint[] } {
  const whole = BigInt(WHOLE_BP)
  // Rates count in 1/whole of a céntimo, limits in 1/worth: everything in 1/(whole × worth).
  const inRates = (bp: number, base: bigint) => base * BigInt(bp) * line.worth
  const inLimits = (limit: number, per: Deduction["per"]) =>
    BigInt(limit) * BigInt(per === "unit" ? line.quantity : 1) * line.settled * whole

  let left = line.net * whole * line.worth
  const taken = deductions.map(({ rate_bp, base, floor, cap, per }) => {
    let wished = inRates(rate_bp, base === "gross" ? line.gross : line.net)
    if (floor !== undefined) wished = larger(wished, inLimits(floor, per))
    if (cap !== undefined) wished = smaller(wished, inLimits(cap, per))
    const amount = smaller(wished, left)
    left -= amount
    return amount
  })
  return { left, taken }
}
