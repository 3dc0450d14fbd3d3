import { leftOf, linesOf, totalOf, withQuantity } from "./basket"
import { findOffers, offersOfCode } from "./find-offers"
import type { TillOffer } from "./till-shape"

const offer = (changes: Partial<TillOffer> = {}): TillOffer => ({
  ...{
    variant_id: "v1",
    title: "Bolso de cuero",
    variant_title: "Única",
    thumbnail: null,
    handle: "bolso-de-cuero",
  },
  stand: { id: "s1", handle: "cuero", name: "Taller de Lurigancho" },
  ...{ codes: ["P-0001", "7750000000017"], price: 5_000, fair_price: 5_000, quota_left: null, available: 4 },
  ...changes,
})
const offers = [
  offer(),
  offer({ variant_id: "v2", title: "Correa", variant_title: "Talla M", handle: "correa", codes: ["P-0002"] }),
]

describe("a table's basket", () => {
  it("adds up what the table charges", () => {
    const basket = withQuantity(withQuantity(withQuantity({}, "v1", 2), "v2", 1), "v2", 0)
    expect(linesOf(basket, offers)).toEqual([
      { variant_id: "v1", title: "Bolso de cuero", quantity: 2, unit_price: 5_000 },
    ])
    expect(totalOf(linesOf(basket, offers))).toBe(10_000)
    expect(linesOf({ v2: 1 }, offers)[0]?.title).toBe("Correa, Talla M")
  })

  it("leaves no more to sell than the shop had, less what waits on the device", () => {
    const line = { variant_id: "v1", title: "", quantity: 2, unit_price: 5_000 }
    const sales = [
      { state: "waiting" as const, lines: [line] },
      { state: "sent" as const, lines: [line] },
    ]
    expect(leftOf(offer(), { v1: 1 }, sales)).toBe(1)
    expect(leftOf(offer({ available: 1 }), {}, sales)).toBe(0)
    expect(leftOf(offer({ available: null }), {}, sales)).toBeNull()
  })

  it("finds pieces by code, by the address on their card, and by words without accents", () => {
    const found = (typed: string) => findOffers(offers, typed).map(({ variant_id }) => variant_id)
    expect(found("p-0002")).toEqual(["v2"])
    expect(found("https://tienda.pe/es/producto/bolso-de-cuero?feria=x")).toEqual(["v1"])
    expect(found("búlso")).toEqual([])
    expect(found("BOLSO lurigáncho")).toEqual(["v1"])
    expect(found("")).toEqual(["v1", "v2"])
    expect(offersOfCode(offers, "bolso")).toEqual([])
  })
})
