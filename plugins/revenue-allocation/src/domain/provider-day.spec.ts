import { limaDayOf } from "./provider-day"

describe("the day of Lima", () => {
  it.each([
    ["2026-11-24T04:59:59.999Z", "2026-11-23"],
    ["2026-11-24T05:00:00.000Z", "2026-11-24"],
    ["2026-11-24T12:00:00.000Z", "2026-11-24"],
    ["2027-01-01T04:59:59.999Z", "2026-12-31"],
  ])("of %s is %s: it ends at midnight there, five hours after that of UTC", (moment, day) => {
    expect(limaDayOf(new Date(moment))).toBe(day)
  })
})
