import { facetLinks } from "./facet-links"
import { EMPTY_LISTING } from "./listing-state"

const values = [
  { value: "cuero", count: 3 },
  { value: "alpaca", count: 9 },
  { value: "madera", count: 3 },
]
const name = (code: string) => code.toUpperCase()

describe("a facet's links", () => {
  it("stand by count, then by name", () => {
    expect(facetLinks(EMPTY_LISTING, "materials", values, name).map(({ label }) => label)).toEqual([
      "ALPACA",
      "CUERO",
      "MADERA",
    ])
  })

  it("bring the chosen ones to the front, and choosing again takes them off", () => {
    const [first] = facetLinks({ ...EMPTY_LISTING, materials: ["madera"] }, "materials", values, name)
    expect(first).toMatchObject({ value: "madera", active: true, count: 3 })
    expect(first?.next.materials).toEqual([])
  })

  it("keep a chosen value that nothing matches any more, so that it can be taken off", () => {
    const links = facetLinks({ ...EMPTY_LISTING, materials: ["seda"] }, "materials", values, name)
    expect(links[0]).toMatchObject({ value: "seda", count: 0, active: true })
  })

  it("add to what is chosen elsewhere and keep the words", () => {
    const state = { ...EMPTY_LISTING, text: "bolso", lines: ["talla"], page: 7 }
    const link = facetLinks(state, "materials", values, name).find(({ value }) => value === "cuero")
    expect(link?.next).toEqual({ ...state, materials: ["cuero"], page: 1 })
  })
})
