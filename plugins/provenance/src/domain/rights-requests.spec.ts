import { canExtend, dueOn, RIGHTS, soonUntil } from "./rights-requests"

describe("terms of requests about personal data (D.S. 016-2024-JUS, arts. 69 and 71)", () => {
  it.each([
    ["information", "2026-12-03"],
    ["access", "2026-12-23"],
    ["rectification", "2026-12-07"],
    ["cancellation", "2026-12-07"],
    ["opposition", "2026-12-07"],
  ] as const)("%s of Monday 23 November 2026 ends on %s", (right, day) => {
    expect(dueOn(right, "2026-11-23")).toBe(day)
  })

  it("are extended by as much again, all but information", () => {
    expect(dueOn("cancellation", "2026-11-23", true)).toBe(
      dueOn("cancellation", dueOn("cancellation", "2026-11-23"))
    )
    expect(RIGHTS.filter((right) => !canExtend(right))).toEqual(["information"])
  })

  it("are soon over five working days before", () => {
    expect(soonUntil("2026-12-04")).toBe("2026-12-15")
  })
})
