import { type Span, spansOf } from "./spans"

const hour = (at: number, figures: Partial<Span> = {}): Span => ({
  at: new Date(at).toISOString(),
  ...{ visits: 0, product_views: 0, carts: 0, orders: 0, units: 0, amount: 0, refunded: 0 },
  ...figures,
})
const HOUR = 3_600_000
/** Nine in the morning in Lima. */
const OPENING = Date.parse("2026-12-01T14:00:00Z")
const hours = (count: number) =>
  Array.from({ length: count }, (_, i) => hour(OPENING + i * HOUR, { visits: 1, amount: 100, orders: i % 2 }))

describe("the hours of a fair", () => {
  it("are drawn one by one while it is young", () => {
    const { by, spans } = spansOf(hours(48))
    expect(by).toBe("hour")
    expect(spans).toHaveLength(48)
  })

  it("come together by days of Lima once it has run longer, and nothing is lost", () => {
    const { by, spans } = spansOf(hours(72))
    expect(by).toBe("day")
    expect(spans.map(({ at, visits }) => [at, visits])).toEqual([
      ["2026-12-01T05:00:00.000Z", 15],
      ["2026-12-02T05:00:00.000Z", 24],
      ["2026-12-03T05:00:00.000Z", 24],
      ["2026-12-04T05:00:00.000Z", 9],
    ])
    expect(spans.reduce((sum, { amount }) => sum + amount, 0)).toBe(7_200)
    expect(spans.reduce((sum, { orders }) => sum + orders, 0)).toBe(36)
  })
})
