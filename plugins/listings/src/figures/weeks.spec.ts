import { mondayBefore, weeksBetween } from "./weeks"

describe("ISO weeks", () => {
  it("begin on Monday", () => {
    expect(weeksBetween("2026-11-22", "2026-11-23")).toEqual([
      { week: "2026-W47", starts_on: "2026-11-16" },
      { week: "2026-W48", starts_on: "2026-11-23" },
    ])
  })

  it("are of the year that their Thursday is in", () => {
    expect(weeksBetween("2027-01-01", "2027-01-04").map(({ week }) => week)).toEqual(["2026-W53", "2027-W01"])
    expect(weeksBetween("2024-12-31", "2024-12-31")).toEqual([{ week: "2025-W01", starts_on: "2024-12-30" }])
    expect(weeksBetween("2028-01-01", "2028-01-02").map(({ week }) => week)).toEqual(["2027-W52"])
  })

  it("leave none out over five years, and name none twice", () => {
    const weeks = weeksBetween("2023-01-01", "2027-12-31").map(({ week }) => week)
    expect(new Set(weeks).size).toBe(weeks.length)
    expect(weeks).toHaveLength(262)
  })

  it("are counted back from a day's own", () => {
    expect(mondayBefore("2026-11-29", 0)).toBe("2026-11-23")
    expect(mondayBefore("2026-11-23", 12)).toBe("2026-08-31")
  })
})
