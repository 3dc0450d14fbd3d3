import { stateAt } from "./state-at"

const fair = {
  call_opens_at: "2026-10-01T00:00:00.000Z",
  call_closes_at: "2026-10-10T00:00:00.000Z",
  announced_at: "2026-10-10T00:00:00.000Z",
  opens_at: "2026-11-01T00:00:00.000Z",
  closes_at: "2026-11-05T00:00:00.000Z",
  archived_at: "2026-12-05T00:00:00.000Z",
}

describe("what a fair becomes", () => {
  it.each([
    ["2026-09-30T23:59:59.999Z", "draft"],
    ["2026-10-01T00:00:00.000Z", "call"],
    // Announced in the same moment as the call closes: there is no selection between.
    ["2026-10-10T00:00:00.000Z", "announced"],
    ["2026-11-01T00:00:00.000Z", "live"],
    ["2026-11-05T00:00:00.000Z", "closed"],
    ["2027-01-01T00:00:00.000Z", "archived"],
  ])("at %s is %s", (at, state) => {
    expect(stateAt(fair, at)).toBe(state)
  })
})
