import { fairPrices, type PricedOffer } from "./fair-prices"

const offer = (changes: Partial<PricedOffer> = {}): PricedOffer => ({
  ...{ product_id: "prod_1", variant_id: "vrnt_1", title: "Bolso", stand_id: "fstd_1", workshop: "Cuero" },
  ...{ fair_price: 9000, normal_price: 12_000, quota: null, sold: 0, kept: 0, kept_now: 0 },
  ...{ written: true, published: true, elsewhere: [] },
  ...changes,
})
const fair = (state: "selection" | "announced" | "live" | "closed") => ({
  id: "fair_1",
  title: "Navidad",
  state,
})

describe("the prices of a fair", () => {
  it("wait to be written, are ready for the opening, are in force, and end", () => {
    expect(fairPrices(fair("selection"), []).state).toBe("none")
    expect(fairPrices(fair("announced"), [offer(), offer({ written: false })])).toMatchObject({
      ...{ state: "to_write", written: 1, waiting: 1 },
    })
    expect(fairPrices(fair("announced"), [offer()]).state).toBe("written")
    expect(fairPrices(fair("live"), [offer()]).state).toBe("in_force")
    expect(fairPrices(fair("closed"), [offer()]).state).toBe("ended")
  })

  it("do not wait for an offer whose quota is gone, nor for one that the shop has no price for", () => {
    const gone = offer({ written: false, quota: 2, sold: 2 })
    expect(fairPrices(fair("live"), [gone])).toMatchObject({ state: "in_force", waiting: 0, sold_out: 1 })
    const priceless = offer({ written: false, normal_price: null })
    expect(fairPrices(fair("live"), [priceless])).toMatchObject({
      ...{ state: "none", waiting: 0, problems: [{ kind: "no_price", variant_id: "vrnt_1" }] },
    })
  })

  it("are the lowest where a piece stands in two fairs at two prices, and that is told", () => {
    const elsewhere = [{ id: "fair_2", title: "Pascua", fair_price: 8000 }]
    expect(fairPrices(fair("announced"), [offer({ elsewhere })]).conflicts).toEqual([
      {
        ...{ product_id: "prod_1", variant_id: "vrnt_1", title: "Bolso", charged: 8000 },
        fairs: [{ id: "fair_1", title: "Navidad", fair_price: 9000 }, ...elsewhere],
      },
    ])
    const same = [{ ...elsewhere[0]!, fair_price: 9000 }]
    expect(fairPrices(fair("announced"), [offer({ elsewhere: same })]).conflicts).toEqual([])
  })

  it("tell what the shop sells cheaper by now, what it does not sell, and what could not be kept", () => {
    const problems = (changes: Partial<PricedOffer>, state: "announced" | "live" = "announced") =>
      fairPrices(fair(state), [offer(changes)]).problems.map(({ kind }) => kind)
    expect(problems({})).toEqual([])
    expect(problems({ normal_price: 8999 })).toEqual(["not_lower"])
    expect(problems({ published: false })).toEqual(["withdrawn"])
    expect(problems({ kept: 3, kept_now: 1 })).toEqual(["not_all_kept"])
    expect(problems({ kept: 3, kept_now: 0 }, "live")).toEqual([])
  })
})
