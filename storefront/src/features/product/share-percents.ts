/**
 * Shares as tenths of a percent that add up to exactly 1000, by largest remainder (ties to the earlier share), so that
 * the column of percentages never says 99.9.
 */
export function sharePercents(amounts: readonly number[]): number[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0)
  if (total <= 0) return amounts.map(() => 0)
  const exact = amounts.map((amount) => (amount * 1000) / total)
  const missing = 1000 - exact.reduce((sum, each) => sum + Math.floor(each), 0)
  const roundedUp = new Set(
    exact
      .map((each, index) => ({ index, rest: each - Math.floor(each) }))
      .sort((a, b) => b.rest - a.rest || a.index - b.index)
      .slice(0, missing)
      .map(({ index }) => index)
  )
  return exact.map((each, index) => Math.floor(each) + (roundedUp.has(index) ? 1 : 0))
}
