import { offerPrice } from "./offer-price"

const OFFER = { price: 9000, before: 12000, fair_price: 9000, quota_left: 4, available: 10 }

describe("what is said of a price at a stand", () => {
  it("is the fair's while it runs, with what it is elsewhere and how many are left at it", () => {
    expect(offerPrice(OFFER, "live")).toEqual({ kind: "fair", price: 9000, before: 12000, left: 4 })
    expect(offerPrice({ ...OFFER, quota_left: null }, "live")).toMatchObject({ kind: "fair", left: null })
  })

  it("is what another fair asks where that is less, since that is what is charged", () => {
    expect(offerPrice({ ...OFFER, price: 8000 }, "live")).toMatchObject({ kind: "fair", price: 8000 })
  })

  it("is the shop's once the fair's pieces are sold, and says so", () => {
    const sold = { ...OFFER, price: 12000, before: null, quota_left: 0 }
    expect(offerPrice(sold, "live")).toEqual({ kind: "quota_gone", price: 12000, fairPrice: 9000 })
  })

  it("never promises a fair price that is not charged", () => {
    expect(offerPrice({ ...OFFER, price: 12000, before: null }, "live")).toEqual({
      kind: "normal",
      price: 12000,
      before: null,
    })
  })

  it("is told ahead when the fair is announced, and no more when it is over", () => {
    const outside = { ...OFFER, price: 12000, before: null }
    expect(offerPrice(outside, "announced")).toEqual({
      kind: "coming",
      price: 12000,
      fairPrice: 9000,
      quota: 4,
    })
    for (const state of ["closed", "archived", "cancelled"] as const)
      expect(offerPrice(outside, state)).toMatchObject({ kind: "normal", price: 12000 })
  })

  it("is none where the shop has none", () => {
    expect(offerPrice({ ...OFFER, price: null }, "live")).toEqual({ kind: "none" })
  })
})
