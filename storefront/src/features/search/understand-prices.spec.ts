import { EMPTY_LISTING, listingQuery, parseListing, type ListingState } from "../catalogue/listing-state"
import { understandPrices } from "./understand-prices"

const typed = (text: string, more: Partial<ListingState> = {}) => ({ ...EMPTY_LISTING, text, ...more })
const query = (state: ListingState) => decodeURIComponent(listingQuery(state))

describe("a listing asked for in words", () => {
  it("becomes the words and the price, in an address that says both", () => {
    const { state, phrases } = understandPrices(typed("bolso hasta 50 soles"))
    expect(query(state)).toBe("?q=bolso&precio_max=50")
    expect(phrases).toEqual(["hasta 50 soles"])
  })

  it("is searched as typed when that was asked for, and when it speaks of no price", () => {
    for (const state of [
      typed("bolso hasta 50 soles", { exact: true }),
      typed("bolso de cuero"),
      EMPTY_LISTING,
    ])
      expect(understandPrices(state)).toEqual({ state, phrases: [] })
  })

  it("begins with the cheapest, unless another order was chosen", () => {
    expect(understandPrices(typed("chompa barata")).state).toMatchObject({ text: "chompa", sort: "price" })
    expect(understandPrices(typed("chompa barata", { sort: "newest" })).state.sort).toBe("newest")
  })

  it("keeps the price that was chosen on the page", () => {
    const state = typed("bolso hasta 50 soles", { priceTo: parseListing({ precio_max: "80" }).priceTo })
    expect(understandPrices(state).state.priceTo).toBe(8000)
  })

  it("never asks for a price from more to less", () => {
    const state = typed("bolso hasta 50 soles", { priceFrom: parseListing({ precio_min: "80" }).priceFrom })
    expect(understandPrices(state).state).toMatchObject({ priceFrom: 5000, priceTo: 8000 })
  })
})
