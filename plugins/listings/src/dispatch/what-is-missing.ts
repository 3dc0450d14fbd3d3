import type { FoundFulfillment } from "./found-fulfillment"
import type { StockBefore } from "./parcel-row"

/** What is still to be done to stock and reservations after an interruption. */
export type Missing = {
  adjust: { inventory_item_id: string; location_id: string; adjustment: number }[]
  /** What is left of each reservation; 0: nothing. */
  reservations: { id: string; quantity: number }[]
  /** Whether the stock was taken cannot be told: it moved otherwise meanwhile. */
  doubt: boolean
}

/**
 * Compares what was before Medusa was asked with what is now. Medusa takes the stock first, and then does everything
 * else: where any of that is done, the stock was taken. Else the stock itself says it, unless it moved otherwise in
 * between; then it counts as taken when it sank, and somebody is asked to count.
 */
export function whatIsMissing(
  before: readonly StockBefore[],
  now: readonly StockBefore[],
  { registered, linked }: Pick<FoundFulfillment, "registered" | "linked">
): Missing {
  const current = new Map(now.map((row) => [row.reservation_id, row]))
  // Only this order's own work changes its reservations: one that is smaller, or gone, was dealt with.
  const untouched = before.filter(({ reservation_id, reserved }) => {
    const row = current.get(reservation_id)
    return row !== undefined && row.reserved >= reserved
  })
  const reservations = untouched.map(({ reservation_id, reserved, takes }) => ({
    id: reservation_id,
    quantity: Math.max(0, reserved - takes),
  }))
  if (registered || linked || untouched.length < before.length) {
    return { adjust: [], reservations, doubt: false }
  }
  const levels = [...levelsOf(before).values()].map((level) => ({
    ...level,
    moved: level.stocked - (current.get(level.reservation_id)?.stocked ?? level.stocked),
  }))
  const taken = levels.some(({ moved }) => moved > 0)
  return {
    adjust: taken
      ? []
      : levels.map(({ inventory_item_id, location_id, takes }) => ({
          ...{ inventory_item_id, location_id },
          adjustment: -takes,
        })),
    reservations,
    doubt: !levels.every(({ moved, takes }) => moved === (taken ? takes : 0)),
  }
}

/** The stock levels, each once, with all that is taken of it: two lines can be of one piece. */
function levelsOf(before: readonly StockBefore[]): Map<string, StockBefore> {
  const levels = new Map<string, StockBefore>()
  for (const row of before) {
    const known = levels.get(row.level_id)
    levels.set(row.level_id, known ? { ...known, takes: known.takes + row.takes } : row)
  }
  return levels
}
