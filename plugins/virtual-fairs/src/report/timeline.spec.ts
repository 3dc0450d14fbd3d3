import { hoursOfDay, timelineOf } from "./timeline"

/** So many hours from an opening at 22:00 of Lima, each with one order of a sol. */
const hours = (n: number) =>
  Array.from({ length: n }, (_, i) => ({
    at: new Date(Date.parse("2026-11-17T03:00:00.000Z") + i * 3_600_000).toISOString(),
    ...{ visits: 2, product_views: 0, carts: 0, orders: 1, units: 1, amount: 100, refunded: 0 },
  }))

describe("a fair over time", () => {
  it("is shown by hours of Lima while it is short", () => {
    expect(timelineOf(hours(3), "es").map(({ name }) => name)).toEqual(["22 h", "23 h", "00 h"])
    expect(timelineOf(hours(48), "es")).toHaveLength(48)
  })

  it("is shown by days of Lima once it is long, with nothing lost", () => {
    const days = timelineOf(hours(50), "es")
    expect(days.map(({ name, orders }) => [name, orders])).toEqual([
      ["16 nov.", 2],
      ["17 nov.", 24],
      ["18 nov.", 24],
    ])
    expect(days.reduce((sum, { amount }) => sum + amount, 0)).toBe(5_000)
  })

  it("adds up the same hours of Lima's days, between the first and the last with a sale", () => {
    const all = hours(27)
    expect(hoursOfDay(all).map(({ amount }) => amount)).toEqual([200, ...Array(21).fill(100), 200, 200])
    expect(hoursOfDay(all.map((hour, i) => ({ ...hour, amount: [1, 26].includes(i) ? 5 : 0 })))).toEqual([
      { name: "0 h", amount: 5 },
      ...Array.from({ length: 22 }, (_, i) => ({ name: `${i + 1} h`, amount: 0 })),
      { name: "23 h", amount: 5 },
    ])
    expect(hoursOfDay([])).toEqual([])
  })
})
