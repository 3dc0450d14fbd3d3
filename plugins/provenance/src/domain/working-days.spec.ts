import fc from "fast-check"
import { addWorkingDays, holidaysOf, isWorkingDay, workingDaysBetween } from "./working-days"

const day = fc
  .date({ min: new Date("1995-01-01T00:00:00Z"), max: new Date("2090-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const term = fc.integer({ min: 0, max: 60 })

const nameOf = (text: string) => holidaysOf(Number(text.slice(0, 4))).get(text)

describe("working days of Peru", () => {
  it("are counted from the day after, over weekends and holidays", () => {
    // A Friday, then a weekend.
    expect(addWorkingDays("2026-11-20", 1)).toBe("2026-11-23")
    // 8 and 9 December 2026 are a Tuesday and a Wednesday.
    expect(addWorkingDays("2026-12-07", 1)).toBe("2026-12-10")
    // Over Christmas, New Year and two weekends.
    expect(addWorkingDays("2026-12-23", 8)).toBe("2027-01-06")
    expect(addWorkingDays("2026-12-23", 0)).toBe("2026-12-23")
  })

  it.each([
    ["2000-04-20", "2000-04-21"],
    ["2008-03-20", "2008-03-21"],
    ["2011-04-21", "2011-04-22"],
    ["2024-03-28", "2024-03-29"],
    ["2025-04-17", "2025-04-18"],
    ["2026-04-02", "2026-04-03"],
    ["2027-03-25", "2027-03-26"],
    ["2038-04-22", "2038-04-23"],
  ])("know Easter Thursday %s and Friday %s", (thursday, friday) => {
    expect(nameOf(thursday)).toBe("Jueves Santo")
    expect(nameOf(friday)).toBe("Viernes Santo")
  })

  it.each([
    ["06-07", 2023, 2024],
    ["07-23", 2022, 2023],
    ["08-06", 2021, 2022],
    ["12-09", 2021, 2022],
  ])("know %s as a holiday not in %d, but from %d on", (monthAndDay, before, from) => {
    expect(nameOf(`${before}-${monthAndDay}`)).toBeUndefined()
    expect(nameOf(`${from}-${monthAndDay}`)).toBeDefined()
  })

  it("of 2026 miss the sixteen holidays that the state publishes", () => {
    expect([...holidaysOf(2026).keys()].sort()).toEqual([
      ...["2026-01-01", "2026-04-02", "2026-04-03", "2026-05-01", "2026-06-07", "2026-06-29", "2026-07-23"],
      ...["2026-07-28", "2026-07-29", "2026-08-06", "2026-08-30", "2026-10-08", "2026-11-01", "2026-12-08"],
      ...["2026-12-09", "2026-12-25"],
    ])
  })

  it("are what a term ends on, and as many as it has", () => {
    fc.assert(
      fc.property(day, term, (from, count) => {
        const end = addWorkingDays(from, count)
        expect(workingDaysBetween(from, end)).toBe(count)
        if (count > 0) expect(isWorkingDay(end)).toBe(true)
      })
    )
  })

  it("add up: two terms one after the other are one", () => {
    fc.assert(
      fc.property(day, term, term, (from, first, second) => {
        expect(addWorkingDays(addWorkingDays(from, first), second)).toBe(addWorkingDays(from, first + second))
      })
    )
  })

  it("never let a term that begins later end earlier", () => {
    fc.assert(
      fc.property(day, fc.nat(400), term, (early, later, count) => {
        const late = isoOf(new Date(Date.parse(early) + later * 86_400_000))
        expect(addWorkingDays(early, count) <= addWorkingDays(late, count)).toBe(true)
        expect(workingDaysBetween(late, early)).toBe(0 - workingDaysBetween(early, late))
      })
    )
  })

  it("have Easter on the Sunday after the full moon of spring, every year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1992, max: 2299 }), (year) => {
        const friday = [...holidaysOf(year)].find(([, name]) => name === "Viernes Santo")![0]
        const sunday = new Date(Date.parse(friday) + 2 * 86_400_000)
        expect(sunday.getUTCDay()).toBe(0)
        expect([`${year}-03-22` <= isoOf(sunday), isoOf(sunday) <= `${year}-04-25`]).toEqual([true, true])
        expect(daysAfter(paschalFullMoon(year), sunday)).toBeGreaterThanOrEqual(1)
        expect(daysAfter(paschalFullMoon(year), sunday)).toBeLessThanOrEqual(7)
      })
    )
  })

  it.each(["2026-02-30", "2026-13-01", "26-01-01", "", "mañana", "2026-11-23T00:00:00Z"])(
    "%j is no day",
    (text) => {
      expect(() => addWorkingDays(text, 1)).toThrow(RangeError)
    }
  )

  it.each([-1, 1.5, NaN])("%d is no number of days", (count) => {
    expect(() => addWorkingDays("2026-11-23", count)).toThrow(RangeError)
  })
})

const isoOf = (date: Date) => date.toISOString().slice(0, 10)
const daysAfter = (one: Date, other: Date) => (other.getTime() - one.getTime()) / 86_400_000

/** The ecclesiastical full moon, by the table of golden numbers and epacts: another way than the one that is tested. */
function paschalFullMoon(year: number): Date {
  const century = Math.floor(year / 100) + 1
  const skipped = Math.floor((3 * century) / 4) - 12
  const moon = Math.floor((8 * century + 5) / 25) - 5
  const golden = (year % 19) + 1
  let epact = (((11 * golden + 20 + moon - skipped) % 30) + 30) % 30
  if ((epact === 25 && golden > 11) || epact === 24) epact++
  const day = 44 - epact
  return new Date(Date.UTC(year, 2, day < 21 ? day + 30 : day))
}
