import fc from "fast-check"
import { FAIR_STATES, type FairTimes, fairState, nextChange } from "./fair-state"
import { fairTimesProblem } from "./fair-times-problem"

const day = (n: number) => new Date(Date.UTC(2026, 10, n))
const FAIR: FairTimes = {
  published_at: day(1),
  call_opens_at: day(2),
  call_closes_at: day(5),
  announced_at: day(8),
  opens_at: day(10),
  closes_at: day(13),
  archived_at: day(20),
  cancelled_at: null,
}

describe("a fair's life", () => {
  it("goes from draft to archived by its times alone", () => {
    const states = Array.from({ length: 25 }, (_, i) => fairState(FAIR, day(i + 1)))
    expect([...new Set(states)]).toEqual(FAIR_STATES.filter((state) => state !== "cancelled"))
  })

  it("is live at the first instant of its opening and closed at the last", () => {
    expect(fairState(FAIR, FAIR.opens_at)).toBe("live")
    expect(fairState(FAIR, new Date(FAIR.opens_at.getTime() - 1))).toBe("announced")
    expect(fairState(FAIR, FAIR.closes_at)).toBe("closed")
  })

  it("shows nothing of what is not published, however late it is", () => {
    expect(fairState({ ...FAIR, published_at: null }, day(11))).toBe("draft")
  })

  it("is over the moment it is cancelled", () => {
    const cancelled = { ...FAIR, cancelled_at: day(11) }
    expect(fairState(cancelled, day(10))).toBe("live")
    expect(fairState(cancelled, day(11))).toBe("cancelled")
    expect(nextChange(cancelled, day(11))).toBeNull()
  })

  it("changes next when it says, and at no moment before", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 * 24 * 60 }), (minutes) => {
        const at = new Date(day(1).getTime() - 86_400_000 + minutes * 60_000)
        const next = nextChange(FAIR, at)
        const state = fairState(FAIR, at)
        if (next === null) {
          expect(state).toBe("archived")
        } else {
          expect(fairState(FAIR, next)).not.toBe(state)
          expect(fairState(FAIR, new Date(next.getTime() - 1))).toBe(state)
        }
      })
    )
  })
})

describe("a fair's plan", () => {
  it("is in order", () => {
    expect(fairTimesProblem(FAIR)).toBeNull()
    expect(fairTimesProblem({ ...FAIR, announced_at: FAIR.call_closes_at })).toBeNull()
  })

  it("does not end before it starts", () => {
    expect(fairTimesProblem({ ...FAIR, closes_at: day(9) })).toEqual({
      field: "closes_at",
      code: "before",
      than: "opens_at",
    })
    expect(fairTimesProblem({ ...FAIR, call_closes_at: FAIR.call_opens_at })?.field).toBe("call_closes_at")
  })

  it("lasts an hour at least and 120 days at most", () => {
    const late = { ...FAIR, archived_at: day(400) }
    expect(fairTimesProblem({ ...late, closes_at: new Date(day(10).getTime() + 60_000) })?.code).toBe(
      "too_short"
    )
    expect(fairTimesProblem({ ...late, closes_at: day(140) })?.code).toBe("too_long")
  })
})
