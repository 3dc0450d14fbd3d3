import fc from "fast-check"
import { lotShares } from "./lot-shares"
import { shareProblem } from "./shares"

const worked = fc
  .uniqueArray(
    fc.integer({ min: 1, max: 60 * 24 * 365 }).map((minutes) => minutes),
    { minLength: 1, maxLength: 60 }
  )
  .map((all) => all.map((minutes, i) => ({ artisan_id: `arti_${i}`, minutes })))

describe("the shares of a lot", () => {
  it("by hours add up to the whole, and who worked more has no smaller part", () => {
    fc.assert(
      fc.property(worked, (makers) => {
        const result = lotShares("hours", makers)
        if (!("shares" in result)) throw new Error(result.problem)
        expect(shareProblem(result.shares)).toBeNull()
        const byTime = [...result.shares].sort((a, b) => (a.minutes ?? 0) - (b.minutes ?? 0))
        byTime.slice(1).forEach((more, i) => {
          expect(more.share_bp).toBeGreaterThanOrEqual(byTime[i]?.share_bp ?? 0)
        })
      })
    )
  })

  it("by hours do not depend on the order in which makers are named", () => {
    fc.assert(
      fc.property(worked, (makers) => {
        const shares = (of: typeof makers) => {
          const result = lotShares("hours", of)
          return "shares" in result
            ? Object.fromEntries(result.shares.map(({ artisan_id, share_bp }) => [artisan_id, share_bp]))
            : result
        }
        expect(shares([...makers].reverse())).toEqual(shares(makers))
      })
    )
  })

  it("as agreed stay as they were agreed", () => {
    const makers = [
      { artisan_id: "a", share_bp: 2500 },
      { artisan_id: "b", share_bp: 7500 },
    ]
    expect(lotShares("fixed", makers)).toEqual({
      shares: makers.map((maker) => ({ ...maker, minutes: null })),
    })
  })

  it("that do not add up are refused with their total", () => {
    expect(lotShares("fixed", [{ artisan_id: "a", share_bp: 9999 }])).toEqual({
      problem: "shares_not_whole",
      total: 9999,
    })
  })

  it("need makers, each once, each with what the shares go by", () => {
    expect(lotShares("hours", [])).toEqual({ problem: "no_makers" })
    expect(lotShares("hours", [{ artisan_id: "a" }])).toEqual({ problem: "minutes_missing" })
    expect(lotShares("fixed", [{ artisan_id: "a", share_bp: 0.5 }])).toEqual({ problem: "share_missing" })
    const twice = [
      { artisan_id: "a", minutes: 1 },
      { artisan_id: "a", minutes: 1 },
    ]
    expect(lotShares("hours", twice)).toEqual({ problem: "maker_twice" })
  })
})
