import { typedQuery } from "./typed-query"

describe("what somebody typed", () => {
  it.each([
    [undefined, ""],
    [null, ""],
    ["", ""],
    [" \t\n ", ""],
    ["  bolso   de\tcuero ", "bolso de cuero"],
    ["bol\u0000so\u0007", "bol so"],
    ["\u202eoslob\u202c", "oslob"],
    ["\ud83d retablo", "retablo"],
    ["chompa 🧶", "chompa 🧶"],
    ["nin\u0303o", "niño"],
    ["'; drop table product; --", "'; drop table product; --"],
  ])("%j is searched for as %j", (typed, query) => {
    expect(typedQuery(typed)).toBe(query)
  })

  it("counts to the twelfth word, and no further than a word of two hundred letters", () => {
    const words = Array.from({ length: 40 }, (_, i) => `palabra${i}`)
    expect(typedQuery(words.join(" "))).toBe(words.slice(0, 12).join(" "))
    expect(typedQuery("a".repeat(1000))).toHaveLength(200)
    expect(typedQuery("🧶".repeat(300))).toBe("🧶".repeat(200))
  })

  it.each([
    ["a".repeat(1001), "query_too_long"],
    [5, "query_not_text"],
    [{ $like: "%" }, "query_not_text"],
    [["bolso"], "query_not_text"],
  ])("is refused when it is no text, or longer than anybody types", (typed, code) => {
    expect(() => typedQuery(typed)).toThrow(expect.objectContaining({ code }))
  })
})
