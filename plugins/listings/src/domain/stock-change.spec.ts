import { deltaOf, stockedAfter, type StockChange } from "./stock-change"

const five = { stocked: 5, reserved: 2 }
const adjust = (delta: number, reason: "damaged" | "made" | "correction" = "correction"): StockChange => ({
  kind: "adjust",
  delta,
  reason,
})

describe("a change of the stock", () => {
  it.each<[string, StockChange, number]>([
    ["a count sets it", { kind: "count", counted: 9 }, 9],
    ["a count of what there is leaves it", { kind: "count", counted: 5 }, 5],
    ["a count down to what is reserved", { kind: "count", counted: 2 }, 2],
    ["a count of what the market thought there was", { kind: "count", counted: 4, seen: 5 }, 4],
    ["an adjustment adds", adjust(3, "made"), 8],
    ["an adjustment takes away", adjust(-3, "damaged"), 2],
    ["a correction goes either way", adjust(-1), 4],
    ["a sale at a fair takes away", { kind: "fair_sale", quantity: 3 }, 2],
    ["as many as the market counts", { kind: "count", counted: 100_000 }, 100_000],
  ])("%s", (_what, change, stocked) => {
    expect(stockedAfter(change, five)).toEqual({ stocked })
  })

  it.each<[string, StockChange, string]>([
    ["a count below what is reserved", { kind: "count", counted: 1 }, "below_reserved"],
    ["a count during which something moved", { kind: "count", counted: 4, seen: 6 }, "stock_moved"],
    ["an adjustment below what is reserved", adjust(-4), "below_reserved"],
    ["a sale of what is reserved", { kind: "fair_sale", quantity: 4 }, "below_reserved"],
    ["more than the market counts", adjust(99_996, "made"), "too_many"],
    ["no change at all", adjust(0), "nothing_changes"],
    ["damage that adds", adjust(1, "damaged"), "reason_other_way"],
    ["making that takes away", adjust(-1, "made"), "reason_other_way"],
  ])("refuses %s", (_what, change, problem) => {
    expect(stockedAfter(change, five)).toEqual({ problem })
  })

  it("what is below the reserved already can only rise", () => {
    const short = { stocked: 1, reserved: 3 }
    expect(stockedAfter(adjust(1, "made"), short)).toEqual({ stocked: 2 })
    expect(stockedAfter({ kind: "count", counted: 1 }, short)).toEqual({ stocked: 1 })
    expect(stockedAfter({ kind: "count", counted: 0 }, short)).toEqual({ problem: "below_reserved" })
  })

  it("what is above the most already can only sink", () => {
    const many = { stocked: 200_000, reserved: 0 }
    expect(stockedAfter(adjust(-1), many)).toEqual({ stocked: 199_999 })
    expect(stockedAfter(adjust(1), many)).toEqual({ problem: "too_many" })
  })

  it("never goes below nothing", () => {
    expect(stockedAfter(adjust(-1), { stocked: 0, reserved: 0 })).toEqual({ problem: "below_reserved" })
    expect(stockedAfter(adjust(-1), { stocked: 0, reserved: -5 })).toEqual({ problem: "below_reserved" })
  })

  it("is told as the difference", () => {
    expect(deltaOf({ kind: "count", counted: 3 }, five)).toBe(-2)
    expect(deltaOf({ kind: "fair_sale", quantity: 2 }, five)).toBe(-2)
    expect(deltaOf(adjust(4), five)).toBe(4)
  })
})
