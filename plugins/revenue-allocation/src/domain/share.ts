import { centimos, type Centimos } from "./centimos"

/**
 * Divides `amount` in proportion to whole-number `weights` by the largest remainder (M4, L5): each share
 * is first cut to whole céntimos, then the céntimos left over go one each to the largest cut-off parts;
 * **of equal parts the one listed first wins**. So the shares add up to the amount, each is less than one
 * céntimo from its exact part, and the order of the list alone settles ties. A negative amount gives
 * exactly the mirrored shares of the positive one.
 *
 * Throws a `RangeError` for a negative weight, and when there is something to divide and no weight.
 */
export function share(amount: Centimos, weights: readonly bigint[]): Centimos[] {
  if (weights.some((weight) => weight < 0n)) throw new RangeError("a weight is negative")
  const total = weights.reduce((sum, weight) => sum + weight, 0n)
  if (total === 0n) {
    if (amount !== 0n) throw new RangeError(`nobody to share ${amount} among`)
    return weights.map(() => centimos(0n))
  }

  if (amount < 0n) return share(centimos(-amount), weights).map((part) => centimos(-part))

  const shares = weights.map((weight) => ({
    whole: (amount * weight) / total,
    cutOff: (amount * weight) % total,
  }))
  let left = amount - shares.reduce((sum, { whole }) => sum + whole, 0n)
  // Equal parts keep the order of the list: sorting is stable.
  const byCutOff = [...shares].sort((a, b) => Number(b.cutOff - a.cutOff))
  for (const entry of byCutOff) {
    if (left === 0n) break
    entry.whole += 1n
    left -= 1n
  }
  return shares.map(({ whole }) => centimos(whole))
}
