import type { Batch } from "./release-batches"

/** A published batch, without what it was made of. */
export type PublishedBatch = Pick<Batch, "region" | "month" | "value">

/** Sums of whole batches by region (null: several together) and by month, and of all. */
export type BatchSums = {
  byRegion: Map<string | null, bigint>
  byMonth: Map<string, bigint>
  total: bigint | null
}

/** Adds published batches up; where there is none there is no sum, rather than zero. */
export function sumBatches(batches: readonly PublishedBatch[]): BatchSums {
  const byRegion = new Map<string | null, bigint>()
  const byMonth = new Map<string, bigint>()
  let total: bigint | null = null
  for (const { region, month, value } of batches) {
    byRegion.set(region, (byRegion.get(region) ?? 0n) + value)
    byMonth.set(month, (byMonth.get(month) ?? 0n) + value)
    total = (total ?? 0n) + value
  }
  return { byRegion, byMonth, total }
}

/** Every month from the first to the last, `2026-11` each, so that a month without a sum is a gap and not left out. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = []
  for (let [year, month] = numbers(first); ; month++) {
    if (month > 12) [year, month] = [year + 1, 1]
    const name = `${year}-${String(month).padStart(2, "0")}`
    if (name > last) return months
    months.push(name)
  }
}

function numbers(month: string): [year: number, month: number] {
  const [year = Number.NaN, number = Number.NaN] = month.split("-").map(Number)
  if (!Number.isInteger(year) || !Number.isInteger(number)) throw new RangeError(`not a month: ${month}`)
  return [year, number]
}
