import { blocksCheckout, lineProblems, type VariantNow } from "./line-problems"

const line = { id: "l1", variantId: "v1", quantity: 2, unitPrice: 12_000, seenPrice: 12_000 }
const variants = (...list: VariantNow[]) => new Map(list.map((variant) => [variant.id, variant]))

describe("what the cart has to tell about its lines", () => {
  it("says nothing when price and stock are as they were", () => {
    expect(lineProblems([line], variants({ id: "v1", price: 12_000, available: 2 })).size).toBe(0)
  })

  it("says how many are left when the quantity is over the stock", () => {
    const problems = lineProblems([line], variants({ id: "v1", price: 12_000, available: 1 }))
    expect(problems.get("l1")).toEqual([{ kind: "over_stock", available: 1 }])
    expect(blocksCheckout(problems)).toBe(true)
  })

  it("says that a piece is sold out, and that one is no longer for sale", () => {
    expect(lineProblems([line], variants({ id: "v1", price: 12_000, available: 0 })).get("l1")).toEqual([
      { kind: "sold_out" },
    ])
    expect(lineProblems([line], variants()).get("l1")).toEqual([{ kind: "gone" }])
  })

  it("tells the price seen and the price now, and lets the buyer go on", () => {
    const repriced = { ...line, unitPrice: 15_000 }
    const problems = lineProblems([repriced], variants({ id: "v1", price: 15_000, available: 9 }))
    expect(problems.get("l1")).toEqual([{ kind: "price_changed", before: 12_000, now: 15_000 }])
    expect(blocksCheckout(problems)).toBe(false)
  })

  it("lets two lines of the same variant share one stock", () => {
    const twin = { ...line, id: "l2", quantity: 1 }
    const problems = lineProblems([line, twin], variants({ id: "v1", price: 12_000, available: 2 }))
    expect(problems.get("l1")).toBeUndefined()
    expect(problems.get("l2")).toEqual([{ kind: "sold_out" }])
  })

  it("takes uncounted stock as enough", () => {
    expect(lineProblems([line], variants({ id: "v1", price: 12_000, available: null })).size).toBe(0)
  })
})
