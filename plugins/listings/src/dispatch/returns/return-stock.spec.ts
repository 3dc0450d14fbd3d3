import { type LevelBefore, missingStock } from "./return-stock"

const level = (stocked: number, id = "ilev_1"): LevelBefore => ({
  level_id: id,
  inventory_item_id: `item_${id}`,
  location_id: "sloc_1",
  stocked,
  adds: 2,
})

describe("what stock an interrupted return still lacks", () => {
  it("all of it, where it has not moved", () => {
    expect(missingStock([level(5)], [level(5)])).toEqual({
      adjust: [{ inventory_item_id: "item_ilev_1", location_id: "sloc_1", adjustment: 2 }],
      doubt: false,
    })
  })

  it("none, where it rose by just as much", () => {
    expect(missingStock([level(5)], [level(7)])).toEqual({ adjust: [], doubt: false })
  })

  it.each([6, 9])("somebody must count, where it rose to %i", (stocked) => {
    expect(missingStock([level(5)], [level(stocked)])).toEqual({ adjust: [], doubt: true })
  })

  it("somebody must count, where it sank; what came back is added", () => {
    expect(missingStock([level(5)], [level(4)])).toMatchObject({ adjust: [{ adjustment: 2 }], doubt: true })
  })

  it("nothing is asked of what is not counted", () => {
    expect(missingStock([], [])).toEqual({ adjust: [], doubt: false })
  })
})
