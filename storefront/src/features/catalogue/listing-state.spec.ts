import fc from "fast-check"
import {
  activeFilters,
  EMPTY_LISTING,
  LAST_PAGE,
  listingQuery,
  parseListing,
  toggleFacet,
} from "./listing-state"

const parseQuery = (query: string) => {
  const params: Record<string, string[]> = {}
  for (const [name, value] of new URLSearchParams(query)) params[name] = [...(params[name] ?? []), value]
  return parseListing(params)
}

describe("the state a listing's address holds", () => {
  it("reads what the shop's own links write", () => {
    const state = parseQuery(
      "?q=bolso+de+cuero&linea=cueros-pieles&linea=talla&region=Jun%C3%ADn&taller=cuero-chiclayo&material=cuero&precio_min=20&precio_max=150.50&disponible=1&exacto=1&orden=precio&pagina=3"
    )
    expect(state).toEqual({
      text: "bolso de cuero",
      lines: ["cueros-pieles", "talla"],
      regions: ["Junín"],
      establishments: [],
      workshops: ["cuero-chiclayo"],
      materials: ["cuero"],
      priceFrom: 2000,
      priceTo: 15050,
      inStock: true,
      exact: true,
      sort: "price",
      page: 3,
    })
  })

  it("is empty for an address without a query, and the query of an empty state is empty", () => {
    expect(parseListing({})).toEqual(EMPTY_LISTING)
    expect(listingQuery(EMPTY_LISTING)).toBe("")
  })

  it("takes prices typed the wrong way round as they were meant", () => {
    expect(parseListing({ precio_min: "90", precio_max: "10" })).toMatchObject({
      priceFrom: 1000,
      priceTo: 9000,
    })
  })

  it("drops what is malformed instead of failing", () => {
    const state = parseListing({
      q: ` \u0000 hola\u200b   mundo ${"x".repeat(500)}`,
      linea: ["<script>", "../../etc", "talla", "talla"],
      region: ["'; drop table", "Cusco"],
      precio_min: "-4",
      precio_max: "mucho",
      orden: "__proto__",
      pagina: "-1",
      disponible: "true",
    })
    expect(state).toMatchObject({
      lines: ["talla"],
      regions: ["Cusco"],
      priceFrom: null,
      priceTo: null,
      sort: "relevance",
      page: 1,
      inStock: false,
    })
    expect(state.text.startsWith("hola mundo x")).toBe(true)
    expect([...state.text]).toHaveLength(120)
  })

  it("never cuts an emoji in half", () => {
    expect(parseListing({ q: "🧶".repeat(300) }).text).toBe("🧶".repeat(120))
  })

  it("takes words literally only where there are words", () => {
    expect(parseListing({ q: "  ", exacto: "1" })).toEqual(EMPTY_LISTING)
    expect(parseListing({ q: "bolzo", exacto: "si" }).exact).toBe(false)
  })

  it("reads what people and programs may put in the box", () => {
    const box = (q: string) => parseListing({ q }).text
    expect(box("a".repeat(10_000))).toHaveLength(120)
    expect(box(" \t\n\u3000 ")).toBe("")
    expect(box("bol\u0000so \u202Eoreuc")).toBe("bol so oreuc")
    for (const kept of ["%%% _ ' \" ; --", "title = 'x' OR 1=1", "🧶🐑", "حقيبة جلدية"])
      expect(box(kept)).toBe(kept)
  })

  it("goes no further than the last page", () => {
    expect(parseListing({ pagina: "999999" }).page).toBe(LAST_PAGE)
    expect(parseListing({ pagina: "9".repeat(400) }).page).toBe(LAST_PAGE)
    expect(parseListing({ pagina: "1e9" }).page).toBe(1)
  })

  it("reads any query at all, and what it read survives being written and read again", () => {
    const names = [
      "q",
      "linea",
      "region",
      "establecimiento",
      "taller",
      "material",
      "disponible",
      "exacto",
      "precio_min",
      "precio_max",
      "orden",
      "pagina",
    ]
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string(),
      fc.constantFrom("precio", "7", "1", "talla", "12,50")
    )
    const params = fc.dictionary(fc.constantFrom(...names), fc.oneof(text, fc.array(text)))
    fc.assert(
      fc.property(params, (given) => {
        const state = parseListing(given)
        expect(parseQuery(listingQuery(state))).toEqual(state)
      }),
      { numRuns: 500 }
    )
  })
})

describe("facets", () => {
  it("are put in and taken out, and either leads back to the first page", () => {
    const state = { ...EMPTY_LISTING, page: 4 }
    const on = toggleFacet(state, "materials", "cuero")
    expect(on).toMatchObject({ materials: ["cuero"], page: 1 })
    expect(toggleFacet(on, "materials", "cuero")).toEqual(EMPTY_LISTING)
  })

  it("are counted once each, a price range as one", () => {
    expect(
      activeFilters(parseQuery("?linea=talla&material=cuero&precio_min=1&precio_max=2&disponible=1"))
    ).toBe(4)
  })
})
