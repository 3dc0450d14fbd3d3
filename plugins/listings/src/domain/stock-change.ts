import { MOST } from "./listing-content"

/** Why somebody says that there are more or fewer than the market thought. */
export const STOCK_REASONS = ["damaged", "lost", "found", "made", "gift", "correction"] as const
export type StockReason = (typeof STOCK_REASONS)[number]

/** Reasons that can only take away, and those that can only add; a correction does either. */
const ONLY_LESS: ReadonlySet<StockReason> = new Set(["damaged", "lost", "gift"])
const ONLY_MORE: ReadonlySet<StockReason> = new Set(["found", "made"])

/** What staff do to the stock of one piece. Quantities are whole pieces. */
export type StockChange =
  /** All on the shelf, sold and not sent included. `seen`: how many the market thought there were when it was begun. */
  | { kind: "count"; counted: number; seen?: number }
  | { kind: "adjust"; delta: number; reason: StockReason }
  | { kind: "fair_sale"; quantity: number }

/** What there is of a piece: all on the shelf, and of that what is already somebody's. */
export type Stocked = { stocked: number; reserved: number }

/** Why a change cannot be. */
export type StockProblem =
  "stock_moved" | "below_reserved" | "too_many" | "nothing_changes" | "reason_other_way"

/** The sign that a change moves the stock by, or the number that it sets. */
export function deltaOf(change: StockChange, { stocked }: Stocked): number {
  switch (change.kind) {
    case "count":
      return change.counted - stocked
    case "adjust":
      return change.delta
    case "fair_sale":
      return -change.quantity
  }
}

/**
 * How many there are after a change, or why it cannot be: never below what is reserved, which was promised to a buyer,
 * and never more than the market counts. What is there may be below what is reserved already, by another's hand: then
 * it can only rise.
 */
export function stockedAfter(
  change: StockChange,
  now: Stocked
): { stocked: number } | { problem: StockProblem } {
  const delta = deltaOf(change, now)
  const stocked = now.stocked + delta
  // Something left the shelf or came to it since: nobody knows whether before or after it was counted.
  if (change.kind === "count" && change.seen !== undefined && change.seen !== now.stocked) {
    return { problem: "stock_moved" }
  }
  if (change.kind === "adjust") {
    if (delta === 0) return { problem: "nothing_changes" }
    if (delta > 0 ? ONLY_LESS.has(change.reason) : ONLY_MORE.has(change.reason)) {
      return { problem: "reason_other_way" }
    }
  }
  if (stocked < Math.max(now.reserved, 0) && delta < 0) return { problem: "below_reserved" }
  if (stocked > MOST.stock && delta > 0) return { problem: "too_many" }
  return { stocked }
}
