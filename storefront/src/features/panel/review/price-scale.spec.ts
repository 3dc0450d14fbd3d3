import fc from "fast-check"
import { priceScale } from "./price-scale"

describe("a price among those of what is alike", () => {
  it("stands where it belongs between the lowest and the highest", () => {
    const scale = priceScale(20_000, {
      p25: 8_000,
      median: 10_000,
      p75: 12_000,
      nearest: [{ price: 10_000 }],
    })
    expect(scale).toEqual({
      ...{
        from: 7_400,
        to: 20_600,
        own: 95.5,
        middle: { from: 4.5, to: 34.8 },
        median: 19.7,
        others: [19.7],
      },
    })
  })

  it("is not there where nothing is alike", () => {
    expect(priceScale(100, { p25: null, median: null, p75: null, nearest: [] })).toBeNull()
  })

  it("has a line of some length also where all cost the same", () => {
    const scale = priceScale(1, { p25: 1, median: 1, p75: 1, nearest: [] })
    expect(scale).toMatchObject({ from: 0, to: 2, own: 50 })
  })

  it("keeps everything on the line", () => {
    const price = fc.integer({ min: 1, max: 10_000_000 })
    fc.assert(
      fc.property(price, fc.array(price, { minLength: 1, maxLength: 12 }), (own, prices) => {
        const nearest = prices.map((each) => ({ price: each }))
        const scale = priceScale(own, { p25: null, median: null, p75: null, nearest })
        for (const at of [scale!.own, ...scale!.others]) expect(at >= 0 && at <= 100).toBe(true)
      })
    )
  })
})
