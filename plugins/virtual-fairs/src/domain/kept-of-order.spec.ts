import { keptOfOrder } from "./kept-of-order"

const PAID = { shipping: 1_200, captured: 0, refunded: 0, cancelled: false }
const BAG = { gross: 18_000, quantity: 2, back: 0 }
const RUG = { gross: 9_001, quantity: 1, back: 0 }
const WHOLE = 18_000 + 9_001 + 1_200

describe("what stays sold of an order", () => {
  it("is all of it while nothing went back, paid or not yet", () => {
    const all = [
      { quantity: 2, amount: 18_000 },
      { quantity: 1, amount: 9_001 },
    ]
    expect(keptOfOrder([BAG, RUG], PAID)).toEqual(all)
    expect(keptOfOrder([BAG, RUG], { ...PAID, captured: WHOLE })).toEqual(all)
  })

  it("is without the piece that came back, and the others keep their price", () => {
    const lines = [{ ...BAG, back: 1 }, RUG]
    expect(keptOfOrder(lines, { ...PAID, captured: WHOLE, refunded: 9_000 })).toEqual([
      { quantity: 1, amount: 9_000 },
      { quantity: 1, amount: 9_001 },
    ])
  })

  it("is as charged when a piece came back whose money is still here", () => {
    const lines = [{ ...BAG, back: 2 }, RUG]
    expect(keptOfOrder(lines, { ...PAID, captured: WHOLE })).toEqual([
      { quantity: 0, amount: 0 },
      { quantity: 1, amount: 9_001 },
    ])
  })

  it("loses a courtesy refund in proportion, to the last céntimo", () => {
    const lines = [RUG, RUG, RUG]
    const kept = keptOfOrder(lines, { shipping: 0, captured: 27_003, refunded: 1_000, cancelled: false })
    expect(kept.reduce((sum, { amount }) => sum + amount, 0)).toBe(26_003)
    for (const { amount } of kept) expect(Math.abs(amount - 26_003 / 3)).toBeLessThan(1)
  })

  it.each([
    ["cancelled", { ...PAID, cancelled: true }],
    ["refunded whole", { ...PAID, captured: WHOLE, refunded: WHOLE }],
  ])("is nothing of an order that was %s", (_, money) => {
    expect(keptOfOrder([BAG], money)).toEqual([{ quantity: 0, amount: 0 }])
  })

  it("takes lines that cost nothing, and lines that an edit emptied", () => {
    expect(keptOfOrder([{ gross: 0, quantity: 0, back: 0 }], { ...PAID, shipping: 0 })).toEqual([
      { quantity: 0, amount: 0 },
    ])
  })
})
