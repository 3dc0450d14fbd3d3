import fc from "fast-check"
import { scoreApplication } from "./application-score"

const CRITERIA = [
  { id: "technique", weight: 3, max_points: 5 },
  { id: "presentation", weight: 1, max_points: 10 },
]
const by = (member_id: string, technique: number, presentation: number) => [
  { criterion_id: "technique", member_id, points: technique },
  { criterion_id: "presentation", member_id, points: presentation },
]

describe("the score of an application", () => {
  it("weighs each criterion as a share of its highest mark", () => {
    expect(scoreApplication(CRITERIA, by("ana", 5, 5)).total).toBe(87.5)
    expect(scoreApplication(CRITERIA, by("ana", 5, 10)).total).toBe(100)
  })

  it("is the mean of those who read it, however many", () => {
    const one = scoreApplication(CRITERIA, by("ana", 4, 6))
    const three = scoreApplication(CRITERIA, [...by("ana", 4, 6), ...by("luz", 5, 8), ...by("eva", 3, 4)])
    expect(three.total).toBe(one.total)
    expect(three.scorers).toBe(3)
  })

  it("rounds half a tenth up, however its sum is written in binary", () => {
    expect(scoreApplication(CRITERIA, [...by("ana", 3, 5), ...by("luz", 4, 6)]).total).toBe(66.3)
  })

  it("is not there before every criterion has been looked at", () => {
    expect(scoreApplication(CRITERIA, by("ana", 5, 5).slice(0, 1)).total).toBeNull()
    expect(scoreApplication([], []).total).toBeNull()
  })

  it("lies between 0 and 100, and does not fall when a mark rises", () => {
    const mark = fc.integer({ min: 0, max: 5 })
    fc.assert(
      fc.property(mark, mark, fc.integer({ min: 0, max: 10 }), (a, b, c) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        const less = scoreApplication(CRITERIA, by("ana", low, c)).total ?? Number.NaN
        const more = scoreApplication(CRITERIA, by("ana", high, c)).total ?? Number.NaN
        expect(less).toBeGreaterThanOrEqual(0)
        expect(more).toBeLessThanOrEqual(100)
        expect(more).toBeGreaterThanOrEqual(less)
      })
    )
  })
})
