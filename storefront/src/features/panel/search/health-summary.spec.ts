import { healthSummary, isMoment } from "./health-summary"

describe("search as a whole", () => {
  const parts = (...states: ("ok" | "attention" | "broken")[]) => states.map((state) => ({ state }))

  it("is as its worst part", () => {
    expect(healthSummary(parts("ok", "ok"))).toBe("ok")
    expect(healthSummary(parts("ok", "attention", "ok"))).toBe("attention")
    expect(healthSummary(parts("attention", "broken", "ok"))).toBe("broken")
  })

  it("is not known where nothing is", () => expect(healthSummary([])).toBeNull())
})

it("a moment is told from a number and from words", () => {
  expect(isMoment("2026-11-24T05:00:00.000Z")).toBe(true)
  expect(isMoment("2026-11-24T00:00:00-05:00")).toBe(true)
  expect(["2026-11-24", "12", 12, "connect ECONNREFUSED", null].some(isMoment)).toBe(false)
})
