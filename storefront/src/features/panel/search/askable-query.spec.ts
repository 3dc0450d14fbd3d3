import { askableQuery } from "./askable-query"

describe("a query to be tried", () => {
  it.each([
    ["  bolso\u0000 de\n cuero ", "bolso de cuero"],
    ["ch\u2019ullu\u200b", "ch\u2019ullu"],
    ["sue\u0301ter", "suéter"],
    [" \t\u202e ", ""],
    ["", ""],
  ])("%j is asked as %j", (typed, asked) => expect(askableQuery(typed)).toBe(asked))

  it("is cut where it is too long, and never through an emoji", () => {
    expect(askableQuery("a".repeat(300))).toHaveLength(200)
    expect(askableQuery("a".repeat(199) + "🦙")).toBe("a".repeat(199))
  })
})
