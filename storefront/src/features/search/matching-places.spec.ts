import { matchingPlaces } from "./matching-places"

const lines = ["Textilería", "Alfarería y cerámica", "Cueros y pieles", "Talla", "Joyería y orfebrería"].map(
  (name) => ({
    name,
  })
)
const workshops = ["Taller de cuero de Chiclayo", "Taller de alpaca de Puno", "Telar de Puno"].map(
  (name) => ({ name })
)
const found = (text: string, places = lines) => matchingPlaces(text, places, 4).map(({ name }) => name)

describe("what a search names besides pieces", () => {
  it("is found without accents, by its beginning, in one or in many", () => {
    for (const text of ["ceramica", "CERÁMICAS", "cerám"])
      expect(found(text)).toEqual(["Alfarería y cerámica"])
    expect(found("cuero")).toEqual(["Cueros y pieles"])
  })

  it("needs every telling word", () => {
    expect(found("taller de puno", workshops)).toEqual(["Taller de alpaca de Puno", "Telar de Puno"])
    expect(found("alpaca puno", workshops)).toEqual(["Taller de alpaca de Puno"])
    expect(found("alpaca cusco", workshops)).toEqual([])
  })

  it("is not everything that is a workshop", () => {
    expect(found("talleres", workshops)).toEqual([])
    expect(found("de la", workshops)).toEqual([])
    expect(found("", workshops)).toEqual([])
    expect(found("🧶 %", workshops)).toEqual([])
  })

  it("is cut where it would be too much", () => {
    expect(matchingPlaces("puno", workshops, 1)).toHaveLength(1)
  })
})
