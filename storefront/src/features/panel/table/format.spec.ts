import { formatCount } from "./format-count"
import { formatCalendarDay, formatMoment } from "./format-moment"

describe("numbers and dates in the panel", () => {
  it("groups thousands as each language does", () => {
    expect(formatCount(50, "es")).toBe("50")
    expect(formatCount(1234, "es")).toBe("1\u202f234")
    expect(formatCount(1234567, "en")).toBe("1,234,567")
  })

  it("tells moments by the clocks of Lima", () => {
    // Three in the morning in Greenwich is still the evening before in Lima.
    expect(formatMoment("2026-11-24T03:05:59.000Z", "es")).toMatch(/^23 nov\.? 2026, 22:05$/)
    expect(formatMoment("2026-11-24T05:00:00.000Z", "en")).toBe("24 Nov 2026, 00:00")
  })

  it("leaves a day of the calendar the day it is", () => {
    expect(formatCalendarDay("2026-01-01", "es")).toMatch(/^1 ene\.? 2026$/)
  })
})
