import { GOLDEN_CATALOGUE } from "./catalogue"
import { GOLDEN_QUERIES } from "./golden-set"

describe("the golden set", () => {
  it("holds at least 120 queries, each once in its class", () => {
    expect(GOLDEN_QUERIES.length).toBeGreaterThanOrEqual(120)
    const keys = GOLDEN_QUERIES.map((query) => `${query.class}: ${query.query}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it("judges every query but nonsense to have an answer of the highest grade", () => {
    const without = GOLDEN_QUERIES.filter(({ grades }) => ![...grades.values()].includes(3))
    expect(new Set(without.map((query) => query.class))).toEqual(new Set(["nonsense"]))
  })

  it("covers every kind of query in at least eight ways", () => {
    const counts = new Map<string, number>()
    GOLDEN_QUERIES.forEach((query) => counts.set(query.class, (counts.get(query.class) ?? 0) + 1))
    expect(counts.size).toBe(13)
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(8)
  })

  it("knows goods of every craft line of the market, and nobody who made them", () => {
    expect(new Set(GOLDEN_CATALOGUE.map((good) => good.craft_line)).size).toBe(19)
    const text = JSON.stringify(GOLDEN_CATALOGUE)
    expect(text).not.toMatch(/"(makers|maker_aliases|alias|dni)"/)
    expect(text).not.toMatch(/[A-Z]{3}-\d{4}/)
  })
})
