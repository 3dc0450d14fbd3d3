import fc from "fast-check"
import { FAIR_ACTS, type FairAct, fairCan, timesAfter } from "./fair-acts"
import { fairState, type FairTimes } from "./fair-state"

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
const possible = (times: FairTimes, at: Date) =>
  FAIR_ACTS.filter((act) => timesAfter(times, act, at) !== null)

describe("what can be done to a fair by hand", () => {
  it("follows its life, one step at a time", () => {
    expect(possible({ ...FAIR, published_at: null }, day(1))).toEqual(["publish"])
    expect(possible(FAIR, day(1))).toEqual(["unpublish", "open_call", "cancel"])
    expect(possible(FAIR, day(3))).toEqual(["close_call", "cancel"])
    expect(possible(FAIR, day(6))).toEqual(["announce", "cancel"])
    expect(possible(FAIR, day(9))).toEqual(["open", "cancel"])
    expect(possible(FAIR, day(11))).toEqual(["close", "cancel"])
    expect(possible(FAIR, day(14))).toEqual([])
    expect(possible({ ...FAIR, cancelled_at: day(4) }, day(11))).toEqual([])
  })

  it("does not publish a fair that is over by then", () => {
    expect(timesAfter({ ...FAIR, published_at: null }, "publish", day(13))).toBeNull()
  })

  it("is deleted only before anybody saw it", () => {
    expect(fairCan({ ...FAIR, published_at: null }, day(1)).delete).toBe(true)
    expect(fairCan(FAIR, day(1)).delete).toBe(false)
  })

  it("takes effect at once, and moves nothing that is past", () => {
    const RESULT: Partial<Record<FairAct, string>> = {
      unpublish: "draft",
      open_call: "call",
      close_call: "selection",
      announce: "announced",
      open: "live",
      close: "closed",
      cancel: "cancelled",
    }
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 25 * 24 * 60 }),
        fc.constantFrom(...FAIR_ACTS),
        (minutes, act) => {
          const at = new Date(day(1).getTime() + minutes * 60_000)
          const change = timesAfter(FAIR, act, at)
          if (change === null) return
          expect(fairState({ ...FAIR, ...change }, at)).toBe(RESULT[act])
          for (const name of Object.keys(change) as (keyof FairTimes)[]) {
            if (name === "published_at") continue
            expect(FAIR[name] === null || FAIR[name] > at).toBe(true)
          }
        }
      )
    )
  })
})
