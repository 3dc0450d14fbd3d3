/**
 * Shares as tenths of a percent that add up to exactly 1000, by largest remainder (ties to the earlier share), so that
 * the column of percentages never says 99.9.
 */
export function sharePercents(amounts: readonly number[]): number[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0)
  if (total <= 0) return amounts.map(() => 0)
  const exact = amounts.map((amount) => (amount * 1000) / total)
  const tenths = exact.map(Math.floor)
  const missing = 1000 - tenths.reduce((sum, each) => sum + each, 0)
  exact
    .map((each, index) => ({ index, rest: each - Math.floor(each) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, missing)
    .forEach(({ index }) => tenths[index]!++)
  return tenths
}
