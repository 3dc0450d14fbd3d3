import { fairOrders, type FairOffer } from "./fair-orders"

const opensAt = new Date("2026-10-02T10:00:00-05:00")
const SALES = {
  ...{ fair: "feria", opensAt, until: new Date("2026-10-11T20:00:00-05:00") },
  ...{ orders: 30, gone: 2, nearlyGone: 3 },
}
const OFFERS: FairOffer[] = Array.from({ length: 24 }, (_, i) => ({
  stand: `puesto-${i % 4}`,
  quota: i % 3 === 2 ? null : (i % 5) + 1,
  sold: { product_id: `prod-${i}`, variant_id: `vrnt-${i}`, title: `Pieza ${i}`, soles: 10 + i },
}))
const orders = fairOrders(OFFERS, SALES)
const soldOf = (variant: string) =>
  orders
    .flatMap(({ lines }) => lines)
    .reduce((sum, { sold, quantity }) => sum + (sold.variant_id === variant ? quantity : 0), 0)

describe("what a demo fair sold", () => {
  it("was sold while it was open, in the same orders each time", () => {
    expect(orders).toHaveLength(30)
    expect(orders.filter(({ at }) => at < opensAt || at > SALES.until)).toEqual([])
    expect(fairOrders(OFFERS, SALES)).toEqual(orders)
  })

  it("never outnumbers what was offered at the fair's price", () => {
    const over = OFFERS.filter(({ sold, quota }) => quota !== null && soldOf(sold.variant_id) > quota)
    expect(over).toEqual([])
  })

  it("ran out of some pieces and left one of others", () => {
    const left = OFFERS.flatMap(({ sold, quota }) =>
      quota && quota >= 2 ? [quota - soldOf(sold.variant_id)] : []
    )
    expect(left.filter((pieces) => pieces === 0).length).toBeGreaterThanOrEqual(2)
    expect(left.filter((pieces) => pieces === 1).length).toBeGreaterThanOrEqual(3)
  })

  it("says of each line from which stand it was bought, once a piece", () => {
    for (const { lines } of orders) {
      expect(lines.map(({ metadata }) => metadata?.fair)).toEqual(lines.map(() => "feria"))
      expect(new Set(lines.map(({ sold }) => sold.variant_id)).size).toBe(lines.length)
    }
  })
})
