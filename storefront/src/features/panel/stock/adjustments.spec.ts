import { stockedAfter } from "../../../../../plugins/listings/src/domain/stock-change"
import { ADJUSTMENTS, adjustmentOf } from "./adjustments"

it("adds or takes away as the reason says", () => {
  expect(adjustmentOf("damaged", 2)).toEqual({ reason: "damaged", delta: -2 })
  expect(adjustmentOf("made", 2)).toEqual({ reason: "made", delta: 2 })
  expect(adjustmentOf("correction_less", 1)).toEqual({ reason: "correction", delta: -1 })
  expect(adjustmentOf("correction_more", 1)).toEqual({ reason: "correction", delta: 1 })
})

it.each(ADJUSTMENTS)("offers nothing that the backend would refuse for its direction: %s", (adjustment) => {
  const change = { kind: "adjust" as const, ...adjustmentOf(adjustment, 1) }
  expect(stockedAfter(change, { stocked: 5, reserved: 0 })).toEqual({ stocked: 5 + change.delta })
})
