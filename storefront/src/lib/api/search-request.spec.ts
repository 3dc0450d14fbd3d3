import { HIT_END, HIT_START } from "../highlight"
import { centimos } from "../money"
import { searchRequest } from "./search-request"

const request = (query: Parameters<typeof searchRequest>[0], locale: "es" | "en" = "es") =>
  searchRequest(query, ["id"], locale)

describe("what a listing asks of the search index", () => {
  it("is everything, counted, where nothing narrows it", () => {
    expect(request({ take: 24 })).toEqual({
      entity: "product",
      fields: ["id"],
      filters: {},
      pagination: { skip: 0, take: 24 },
      search_options: { match_strategy: "last", count: "exact" },
    })
  })

  it("holds each filter by its field, a price from and to", () => {
    const { filters } = request({
      text: "bolso",
      craftLines: ["talla", "vidrio"],
      workshops: ["cuero-chiclayo"],
      materials: ["cuero"],
      regions: [],
      priceFrom: centimos(1000),
      priceTo: centimos(5000),
      inStock: true,
      take: 24,
    })
    expect(filters).toEqual({
      q: "bolso",
      craft_line: ["talla", "vidrio"],
      workshop: ["cuero-chiclayo"],
      material: { $overlaps: ["cuero"] },
      price: { $gte: 1000, $lte: 5000 },
      in_stock: true,
    })
  })

  it("wants titles marked in the visitor's language, but only where words were typed and pieces are wanted", () => {
    const highlight = (query: Parameters<typeof searchRequest>[0]) =>
      request(query, "en").search_options.highlight ?? null
    expect(highlight({ text: "bag", take: 24 })).toEqual({
      fields: ["title_en"],
      pre_tag: HIT_START,
      post_tag: HIT_END,
    })
    expect(highlight({ text: "", take: 24 })).toBeNull()
    expect(highlight({ text: "bag", take: 0 })).toBeNull()
  })

  it("forgives no typo in words that are meant as typed", () => {
    expect(request({ text: "bolzo", exact: true, take: 1 }).search_options.typo_tolerance).toBe(false)
    expect(request({ text: "bolzo", take: 1 }).search_options).not.toHaveProperty("typo_tolerance")
  })
})
