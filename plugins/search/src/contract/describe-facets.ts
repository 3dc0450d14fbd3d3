import type { SearchTypes } from "@medusajs/framework/types"
import type { Asked, Subject } from "./subject"

/** Facets tell what is in the result, all of it and not only the page. */
export function describeFacets(subject: Subject): void {
  const facet = async (
    request: NonNullable<SearchTypes.SearchOptions["facets"]>[number],
    asked: Asked = {}
  ): Promise<SearchTypes.SearchFacetResult | undefined> => {
    const { facets } = await subject.ask({
      pagination: { take: 1 },
      ...asked,
      search_options: { facets: [request] },
    })
    return facets?.[typeof request === "string" ? request : request.field]
  }
  const values = async (...given: Parameters<typeof facet>) => {
    const result = await facet(...given)
    return result?.type === "value" ? result.values.map(({ value, count }) => [value, count]) : result
  }

  describe("facets", () => {
    it("count values over the whole result, the most frequent first", async () => {
      const counted = await values("line")
      expect(counted).toHaveLength(9)
      expect((counted as unknown[]).slice(0, 1)).toEqual([["textileria", 5]])
      expect(counted).toContainEqual(["cueros", 3])
    })

    it("count each value of a list", async () => {
      expect(await values({ field: "material", limit: 3 })).toEqual([
        ["algodon", 3],
        ["cuero", 3],
        ["alpaca", 2],
      ])
    })

    it("sort values by name when asked", async () => {
      const sorted = (await values({ field: "region", sort: "alpha" })) as [string, number][]
      expect(sorted.map(([value]) => value)).toEqual(["Áncash", "Ayacucho", "Lambayeque", "Lima", "Puno"])
    })

    it("look for values without minding accents and case", async () => {
      expect(await values({ field: "region", query: "anc" })).toEqual([["Áncash", 1]])
    })

    it("tell of what the words and filters leave", async () => {
      expect(await values("region", { q: "cuero", filters: { in_stock: true } })).toEqual([
        ["Lambayeque", 1],
        ["Lima", 1],
      ])
    })

    it("count ranges, from included and to not", async () => {
      const result = await facet({
        field: "price",
        type: "range",
        ranges: [{ key: "bajo", to: 3000 }, { key: "medio", from: 3000, to: 5800 }, { from: 5800 }],
      })
      expect(result).toMatchObject({
        type: "range",
        ranges: [
          { key: "bajo", to: 3000, count: 3 },
          { key: "medio", from: 3000, to: 5800, count: 5 },
          { from: 5800, count: 10 },
        ],
      })
    })

    it("sum up a number", async () => {
      expect(await facet({ field: "price", type: "stats" }, { filters: { line: "cueros" } })).toMatchObject({
        type: "stats",
        min: 5900,
        max: 18_900,
        count: 3,
      })
    })

    it("answer several queries in one go, each with its own filters: so siblings of a chosen value show", async () => {
      const [page, siblings] = await subject.askMany([
        { filters: { line: "cueros", region: "Lima" } },
        { filters: { line: "cueros" }, pagination: { take: 0 }, search_options: { facets: ["region"] } },
      ])
      expect(page?.metadata.count).toBe(1)
      expect(siblings?.facets?.region).toMatchObject({
        values: [
          { value: "Lambayeque", count: 2 },
          { value: "Lima", count: 1 },
        ],
      })
    })

    it.each<[string, NonNullable<SearchTypes.SearchOptions["facets"]>[number]]>([
      ["an unknown field", "no_existe"],
      ["a field without facets", "title"],
      ["a kind of facet that the field has not", { field: "line", type: "stats" }],
    ])("are refused for %s", async (_, request) => {
      await expect(facet(request)).rejects.toMatchObject({
        type: expect.stringMatching(/^(invalid_data|not_allowed)$/) as string,
      })
    })
  })
}
