import type { StockBefore } from "./parcel-row"
import { whatIsMissing } from "./what-is-missing"

const row = (changes: Partial<StockBefore> = {}): StockBefore => ({
  line_id: "line_1",
  reservation_id: "resitem_1",
  level_id: "ilev_1",
  inventory_item_id: "iitem_1",
  location_id: "sloc_1",
  reserved: 3,
  stocked: 10,
  takes: 2,
  ...changes,
})
const nothing = { registered: false, linked: false }

describe("what an interrupted fulfillment still lacks", () => {
  it("everything, where nothing moved", () => {
    expect(whatIsMissing([row()], [row()], nothing)).toEqual({
      adjust: [{ inventory_item_id: "iitem_1", location_id: "sloc_1", adjustment: -2 }],
      reservations: [{ id: "resitem_1", quantity: 1 }],
      doubt: false,
    })
  })

  it("the reservation, where the stock sank by just as much", () => {
    expect(whatIsMissing([row()], [row({ stocked: 8 })], nothing)).toEqual({
      adjust: [],
      reservations: [{ id: "resitem_1", quantity: 1 }],
      doubt: false,
    })
  })

  it("nothing, where the reservation is gone or smaller", () => {
    expect(whatIsMissing([row()], [], nothing)).toEqual({ adjust: [], reservations: [], doubt: false })
    expect(whatIsMissing([row()], [row({ reserved: 1, stocked: 50 })], nothing)).toEqual({
      adjust: [],
      reservations: [],
      doubt: false,
    })
  })

  it.each([
    ["sank by something else", 7, []],
    ["rose", 12, [-2]],
  ])("somebody must count, where the stock %s", (_what, stocked, adjustments) => {
    const missing = whatIsMissing([row()], [row({ stocked })], nothing)
    expect(missing.doubt).toBe(true)
    expect(missing.adjust.map(({ adjustment }) => adjustment)).toEqual(adjustments)
  })

  it("the stock was taken where the order counts the parcel, whatever the stock says", () => {
    const missing = whatIsMissing([row()], [row()], { registered: true, linked: false })
    expect(missing).toEqual({ adjust: [], reservations: [{ id: "resitem_1", quantity: 1 }], doubt: false })
  })

  it("two lines of one piece are taken from its stock together", () => {
    const two = [row(), row({ line_id: "line_2", reservation_id: "resitem_2", reserved: 1, takes: 1 })]
    expect(whatIsMissing(two, two, nothing)).toEqual({
      adjust: [{ inventory_item_id: "iitem_1", location_id: "sloc_1", adjustment: -3 }],
      reservations: [
        { id: "resitem_1", quantity: 1 },
        { id: "resitem_2", quantity: 0 },
      ],
      doubt: false,
    })
    const taken = two.map((one) => ({ ...one, stocked: 7 }))
    expect(whatIsMissing(two, taken, nothing)).toMatchObject({ adjust: [], doubt: false })
  })

  it("what is not counted in stock lacks nothing of it", () => {
    expect(whatIsMissing([], [], nothing)).toEqual({ adjust: [], reservations: [], doubt: false })
  })
})
