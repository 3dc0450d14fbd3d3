import fc from "fast-check"
import { endOf, limaMonth, monthsFrom, parseMonth, startOf } from "./lima-month"

describe("a month of Lima", () => {
  it("begins and ends at midnight in Lima, five hours after UTC's", () => {
    expect(limaMonth(new Date("2026-12-01T04:59:59.999Z"))).toBe("2026-11")
    expect(limaMonth(new Date("2026-12-01T05:00:00.000Z"))).toBe("2026-12")
    expect(startOf(parseMonth("2026-11")).toISOString()).toBe("2026-11-01T05:00:00.000Z")
    expect(endOf(parseMonth("2026-12")).toISOString()).toBe("2027-01-01T04:59:59.999Z")
  })

  it("knows the months before and after, over years", () => {
    expect(monthsFrom(parseMonth("2026-11"), 3)).toBe("2027-02")
    expect(monthsFrom(parseMonth("2026-01"), -1)).toBe("2025-12")
    expect(monthsFrom(parseMonth("2026-05"), 0)).toBe("2026-05")
  })

  it.each(["2026-13", "2026-00", "2026-1", "26-11", "2026-11-01", " 2026-11", "2026-11\n", ""])(
    "refuses %j",
    (text) => {
      expect(() => parseMonth(text)).toThrow(RangeError)
      expect(() => parseMonth(text)).toThrow("not a month (YYYY-MM)")
    }
  )

  it("every moment lies in its month, and agrees with the time zone's data", () => {
    const moment = fc.date({ min: new Date("1995-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
    fc.assert(
      fc.property(moment, (at) => {
        const month = limaMonth(at)
        expect(startOf(month) <= at && at <= endOf(month)).toBe(true)
        expect(limaMonth(endOf(month))).toBe(month)
        expect(startOf(monthsFrom(month, 1)).getTime()).toBe(endOf(month).getTime() + 1)
        expect(month).toBe(at.toLocaleDateString("sv-SE", { timeZone: "America/Lima" }).slice(0, 7))
      })
    )
  })
})
