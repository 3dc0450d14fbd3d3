import { readMoment } from "./provider-moment"

const read = (cell: string, zone = "-05:00") => readMoment(cell, zone)?.toISOString() ?? null

describe("a moment in a report", () => {
  it.each([
    ["2026-11-23T10:05:30", "2026-11-23T15:05:30.000Z"],
    ["2026-11-23 10:05", "2026-11-23T15:05:00.000Z"],
    ["23/11/2026 10:05:30", "2026-11-23T15:05:30.000Z"],
    ["3/1/2026 10:05", "2026-01-03T15:05:00.000Z"],
    ["2026-11-23 23:30", "2026-11-24T04:30:00.000Z"],
    ["  2026-11-23 10:05 ", "2026-11-23T15:05:00.000Z"],
  ])("%j is of Lima where the text names no zone", (cell, moment) => {
    expect(read(cell)).toBe(moment)
  })

  it("is of the zone that the text names, whatever the report's is", () => {
    expect(read("2026-11-23T10:05:00Z")).toBe("2026-11-23T10:05:00.000Z")
    expect(read("2026-11-23T10:05:00+02:00")).toBe("2026-11-23T08:05:00.000Z")
    expect(read("23/11/2026 10:05-05:00", "Z")).toBe("2026-11-23T15:05:00.000Z")
    expect(read("2026-11-23 10:05", "Z")).toBe("2026-11-23T10:05:00.000Z")
  })

  it("is the first of its day where only the day is told", () => {
    expect(read("2026-11-23")).toBe("2026-11-23T05:00:00.000Z")
    expect(read("1/12/2026", "Z")).toBe("2026-12-01T00:00:00.000Z")
  })

  it("is told to the second: fractions are left out", () => {
    expect(read("2026-11-23 10:05:30.987")).toBe("2026-11-23T15:05:30.000Z")
  })

  it("knows leap years", () => {
    expect(read("29/02/2028")).toBe("2028-02-29T05:00:00.000Z")
    expect(read("29/02/2027")).toBeNull()
  })

  it.each([
    [
      "days that the calendar does not have",
      ["31/02/2026", "2026-04-31", "2026-13-01", "00/01/2026", "1/0/2026"],
    ],
    ["hours that no day has", ["2026-11-23 25:00", "2026-11-23 10:60", "2026-11-23 10:05:61"]],
    ["zones that are nowhere", ["2026-11-23 10:05+99:00", "2026-11-23 10:05 PET"]],
    ["the year in two digits", ["23/11/26", "26-11-23"]],
    ["half of a moment", ["2026-11", "2026-11-23 10", "2026-11-23T", "10:05", "2026-11-23Z"]],
    ["something else", ["", "ayer", "x2026-11-23", "2026-11-23x", "2026/11/23", "23-11-2026"]],
  ])("is not %s", (_what, cells) => {
    expect(cells.filter((cell) => read(cell) !== null)).toEqual([])
  })
})
