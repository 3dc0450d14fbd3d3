import { daysOfMonth, isCalendarMonth, monthAfter, monthInLima, monthsUpTo } from "./calendar-month"

describe("months of the calendar", () => {
  it("are told from other texts", () => {
    expect(["2026-11", "2026-01", "2026-12"].map(isCalendarMonth)).toEqual([true, true, true])
    expect(["2026-13", "2026-00", "2026-1", "26-11", "2026-11-01", ""].map(isCalendarMonth)).not.toContain(
      true
    )
  })

  it("are Lima's: the evening of the last day still belongs to the month", () => {
    expect(monthInLima(new Date("2026-12-01T04:59:59Z"))).toBe("2026-11")
    expect(monthInLima(new Date("2026-12-01T05:00:00Z"))).toBe("2026-12")
  })

  it("follow one another over the turn of the year", () => {
    expect(monthAfter("2026-12", 1)).toBe("2027-01")
    expect(monthAfter("2027-01", -1)).toBe("2026-12")
    expect(monthsUpTo("2027-02", 4)).toEqual(["2027-02", "2027-01", "2026-12", "2026-11"])
  })

  it("end on their own last day", () => {
    expect(daysOfMonth("2026-02")).toEqual({ first: "2026-02-01", last: "2026-02-28" })
    expect(daysOfMonth("2028-02").last).toBe("2028-02-29")
    expect(daysOfMonth("2026-12").last).toBe("2026-12-31")
  })
})
