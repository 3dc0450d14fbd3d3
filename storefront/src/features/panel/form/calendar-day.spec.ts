import { dayField, daysBetween, isCalendarDay, todayInLima } from "./calendar-day"

describe("a day of the calendar", () => {
  it("is one that the calendar has", () => {
    expect(isCalendarDay("2028-02-29")).toBe(true)
    for (const text of ["2026-02-29", "2026-02-30", "26-11-23", "2026-11-23T00:00", ""]) {
      expect(isCalendarDay(text)).toBe(false)
    }
  })

  it("is Lima's: the evening there is still the day that London has left behind", () => {
    expect(todayInLima(new Date("2026-11-24T04:59:00Z"))).toBe("2026-11-23")
    expect(todayInLima(new Date("2026-11-24T05:00:00Z"))).toBe("2026-11-24")
  })

  it("is so many days from another", () => {
    expect(daysBetween("2026-11-23", "2026-12-01")).toBe(8)
    expect(daysBetween("2026-11-23", "2026-11-20")).toBe(-3)
  })
})

describe("a field with a day", () => {
  const wrong = (text: string) => dayField({ notAfterToday: "to come" }).safeParse(text).error?.issues[0]

  it("refuses what is to come, in the words given", () => {
    expect(wrong("2126-01-01")?.message).toBe("to come")
    expect(wrong("2026-01-01")).toBeUndefined()
  })

  it("says that an empty one is missing", () => {
    expect(wrong(" ")?.code).toBe("too_small")
  })
})
