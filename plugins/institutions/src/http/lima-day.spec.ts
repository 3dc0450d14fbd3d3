import { dayQuery, endOfLimaDay, startOfLimaDay } from "./lima-day"

describe("a day in Lima", () => {
  it("begins and ends five hours after that of Greenwich", () => {
    expect(startOfLimaDay("2026-11-23").toISOString()).toBe("2026-11-23T05:00:00.000Z")
    expect(endOfLimaDay("2026-12-31").toISOString()).toBe("2027-01-01T05:00:00.000Z")
  })

  it.each(["2026-02-30", "2026-13-01", "23/11/2026", "2026-11-23T00:00:00Z", ""])("is not %j", (text) => {
    expect(dayQuery.safeParse(text).success).toBe(false)
  })
})
