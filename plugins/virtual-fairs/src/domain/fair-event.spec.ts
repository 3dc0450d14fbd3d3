import { eventTimesProblem } from "./fair-event"

const fair = {
  opens_at: new Date("2026-12-01T10:00:00-05:00"),
  closes_at: new Date("2026-12-10T20:00:00-05:00"),
}
const problem = (starts: string, ends: string) =>
  eventTimesProblem({ starts_at: new Date(starts), ends_at: new Date(ends) }, fair)

describe("an item of the programme", () => {
  it("is within the fair's days in Lima, though before the doors open", () => {
    expect(problem("2026-12-01T00:00:00-05:00", "2026-12-01T01:00:00-05:00")).toBeNull()
    expect(problem("2026-12-10T22:00:00-05:00", "2026-12-11T00:00:00-05:00")).toBeNull()
  })

  it("is not the day before, nor into the night after", () => {
    expect(problem("2026-11-30T23:59:00-05:00", "2026-12-01T01:00:00-05:00")).toBe("event_outside_fair")
    expect(problem("2026-12-10T23:00:00-05:00", "2026-12-11T00:01:00-05:00")).toBe("event_outside_fair")
  })

  it("ends after it starts, within a day", () => {
    expect(problem("2026-12-02T10:00:00-05:00", "2026-12-02T10:00:00-05:00")).toBe("event_ends_first")
    expect(problem("2026-12-02T10:00:00-05:00", "2026-12-03T10:01:00-05:00")).toBe("event_too_long")
  })
})
