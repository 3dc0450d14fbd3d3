import { filtersInForce } from "./filters-in-force"
import { EMPTY_LISTING, parseListing } from "./listing-state"

const name = (value: string) => value.toUpperCase()
const names = { lines: name, materials: name, regions: name, establishments: name, workshops: name }
const words = { from: (price: string) => `≥ ${price}`, to: (price: string) => `≤ ${price}`, inStock: "hoy" }

describe("the filters of a listing", () => {
  it("are none where nothing narrows it but words", () => {
    expect(filtersInForce({ ...EMPTY_LISTING, text: "bolso" }, names, words)).toEqual([])
  })

  it("are each told by name and lead to the listing without it alone, from its first page", () => {
    const state = parseListing({
      q: "bolso",
      linea: "talla",
      taller: ["telar-puno", "cuero-chiclayo"],
      precio_min: "20",
      precio_max: "50",
      disponible: "1",
      pagina: "4",
    })
    const filters = filtersInForce(state, names, words)
    expect(filters.map(({ label }) => label.replace("\u00a0", " "))).toEqual([
      "TALLA",
      "TELAR-PUNO",
      "CUERO-CHICLAYO",
      "≥ S/ 20.00",
      "≤ S/ 50.00",
      "hoy",
    ])
    expect(filters.map(({ without }) => without)).toEqual(
      [
        { lines: [] },
        { workshops: ["cuero-chiclayo"] },
        { workshops: ["telar-puno"] },
        { priceFrom: null },
        { priceTo: null },
        { inStock: false },
      ].map((change) => ({ ...state, page: 1, ...change }))
    )
  })
})
