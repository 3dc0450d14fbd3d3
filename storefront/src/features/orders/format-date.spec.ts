import { formatDay } from "./format-date"

describe("the day of an order", () => {
  it("is the day in Lima, not the day in Greenwich", () => {
    const lateEvening = new Date("2026-11-24T03:30:00Z")
    expect(formatDay(lateEvening, "es")).toBe("23 de noviembre de 2026")
    expect(formatDay(lateEvening, "en")).toBe("23 November 2026")
  })
})
