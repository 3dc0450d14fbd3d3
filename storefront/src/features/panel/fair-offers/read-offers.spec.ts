import { offerValues, readOffers } from "./read-offers"

const form = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  return data
}
const row = (id: string, price: string, quota = "", kept = "", ticked = true) => ({
  ...(ticked ? { [`offer_${id}`]: "si" } : {}),
  [`price_${id}`]: price,
  [`quota_${id}`]: quota,
  [`kept_${id}`]: kept,
})

describe("what a workshop offers at a fair", () => {
  it("is what is ticked, in the order of its rows, in céntimos", () => {
    const typed = form({
      ...row("b", "S/ 1,120.50", "10", "4"),
      ...row("c", "9", "", "", false),
      ...row("a", "35,9"),
    })
    expect(readOffers(typed)).toEqual({
      offers: [
        { id: "b", fair_price: 112_050, quota: 10, kept: 4 },
        { id: "a", fair_price: 3_590, quota: null, kept: 0 },
      ],
      problems: {},
    })
  })

  it("needs a price, and whole numbers of pieces where any are given", () => {
    expect(readOffers(form({ ...row("a", ""), ...row("b", "0"), ...row("c", "gratis") })).problems).toEqual({
      price_a: "price",
      price_b: "price",
      price_c: "price",
    })
    expect(readOffers(form(row("a", "10", "0", "2.5"))).problems).toEqual({
      quota_a: "quota",
      kept_a: "kept",
    })
    expect(readOffers(form(row("a", "100000.01"))).problems).toEqual({ price_a: "price" })
  })

  it("keeps back no more than it offers", () => {
    expect(readOffers(form(row("a", "10", "3", "4"))).problems).toEqual({ kept_a: "keptOverQuota" })
    expect(readOffers(form(row("a", "10", "", "4"))).problems).toEqual({})
  })

  it("reads back what it shows", () => {
    const offers = [
      { id: "a", fair_price: 112_050, quota: null, kept: 0 },
      { id: "b", fair_price: 900, quota: 7, kept: 7 },
    ]
    const data = new FormData()
    for (const [name, value] of Object.entries(offerValues(offers))) data.append(name, [value].flat().join())
    expect(readOffers(data)).toEqual({ offers, problems: {} })
  })
})
