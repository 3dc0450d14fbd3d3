/** Prices of what is alike, in céntimos; null where there are too few to tell. */
export type SimilarPrices = {
  p25: number | null
  median: number | null
  p75: number | null
  nearest: readonly { price: number }[]
}

/** Where everything stands on a line from the lowest to the highest price, in percent of its length. */
export type PriceScale = {
  from: number
  to: number
  own: number
  middle: { from: number; to: number } | null
  median: number | null
  others: number[]
}

/**
 * Places a price among those of what is alike. The line begins and ends a little beyond what it holds. Null where there
 * is nothing to compare with.
 */
export function priceScale(own: number, similar: SimilarPrices): PriceScale | null {
  const prices = similar.nearest.map(({ price }) => price)
  const others = [similar.p25, similar.median, similar.p75].filter((price) => price !== null)
  if (prices.length + others.length === 0) return null
  const all = [own, ...prices, ...others]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const margin = Math.max(Math.round((high - low) * 0.05), 1)
  const [from, to] = [Math.max(low - margin, 0), high + margin]
  const at = (price: number) => Math.round(((price - from) / (to - from)) * 1_000) / 10
  const { p25, p75, median } = similar
  return {
    from,
    to,
    own: at(own),
    middle: p25 === null || p75 === null ? null : { from: at(p25), to: at(p75) },
    median: median === null ? null : at(median),
    others: prices.map(at),
  }
}
