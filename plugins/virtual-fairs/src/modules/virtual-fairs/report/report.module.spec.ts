import { addCounts } from "../counts/add-counts"
import { publicFair } from "../public/public-fair"
import { readFairPage } from "../public/read-fair"
import { fairStory } from "../test/fair-story"
import { fairsSuite } from "../test/fairs-suite"
import { ORDER_TABLES } from "../test/order-tables"
import { saleStory } from "../test/sale-story"
import { type AskedReport, readReport } from "./read-report"

jest.setTimeout(120_000)

fairsSuite("fairs-report", ({ sql, run, service }) => {
  const story = fairStory({ sql, run })
  const shop = saleStory({ sql, run }, story)
  const count = (
    kind: "visit" | "product_view" | "cart",
    stand: string | null,
    n: number,
    fair = "feria-de-navidad"
  ) => run((context) => addCounts(context, [{ fair, stand, kind, n }]))
  const report = async (fairId: string, asked: Partial<AskedReport> = {}) => {
    const all = { fairId, establishmentIds: null, unpublished: true, ...asked }
    return (await service.reading((context) => readReport(context, all)))!
  }
  const results = async () => {
    const page = await service.reading((context) => readFairPage(context, "feria-de-navidad"))
    return page && publicFair(page, "es").results
  }

  beforeEach(async () => {
    await sql(ORDER_TABLES)
    await story.sell("wksp_own", "bolso", 2)
    await story.sell("wksp_there", "manta", 1, 250)
  })

  /** Two orders at both stands, one of them with a bag given back, and visits. */
  const soldFair = async () => {
    const fair = await shop.liveFair()
    const both = await shop.order([
      { variant: "vrnt_bolso_1", soles: 90, quantity: 2 },
      { variant: "vrnt_manta_1", soles: 200 },
    ])
    const one = await shop.order([{ variant: "vrnt_bolso_2", soles: 90, quantity: 2 }], {
      province: "pe-lma",
    })
    await shop.giveBack(one, 0, 1)
    await shop.refund(one, 90)
    for (const order of [both, one]) await shop.takeIn(order)
    await count("visit", null, 40)
    await count("visit", "cuero", 25)
    await count("product_view", "cuero", 12)
    await count("cart", "telar", 3)
    return fair
  }

  it("adds up: an order at two stands is one order, and what came back is not sold", async () => {
    const fair = await soldFair()
    const { totals, by_stand, by_zone, by_region, by_channel, by_hour, top_products } = await report(fair)
    expect(totals).toEqual({
      ...{ visits: 40, product_views: 12, carts: 3, stands: 2, early_visits: 0 },
      ...{ orders: 2, units: 4, amount: 47_000, refunded: 9_000, average_basket: 23_500, conversion: 2 / 40 },
    })
    expect(by_stand).toMatchObject([
      {
        handle: "cuero",
        visits: 25,
        product_views: 12,
        orders: 2,
        units: 3,
        amount: 27_000,
        refunded: 9_000,
      },
      { handle: "telar", visits: 0, carts: 3, orders: 1, units: 1, amount: 20_000 },
    ])
    expect(by_zone.map(({ name, stands, amount, orders }) => [name.es, stands, amount, orders])).toEqual([
      ["Cuero", 0, 0, 0],
      ["Todo", 2, 47_000, 2],
    ])
    expect(by_region.stands.map(({ region, amount, visits }) => [region, amount, visits])).toEqual([
      ["Lima", 27_000, 25],
      ["Cusco", 20_000, 0],
    ])
    expect(by_region.buyers.map(({ region, amount }) => [region, amount])).toEqual([
      ["Cusco", 38_000],
      ["Lima", 9_000],
    ])
    expect(by_channel.map(({ channel, orders, amount }) => [channel, orders, amount])).toEqual([
      ["shop", 2, 47_000],
      ["table", 0, 0],
    ])
    const summed = by_hour.reduce((sum, hour) => sum + hour.amount, 0)
    expect([summed, by_hour.reduce((sum, hour) => sum + hour.visits, 0)]).toEqual([47_000, 40])
    expect(top_products.map(({ title, units }) => [title, units])).toEqual([
      ["Pieza bolso", 3],
      ["Pieza manta", 1],
    ])
  })

  it("shows an operator the stands of their establishment alone, with those stands' visits", async () => {
    const fair = await soldFair()
    const seen = await report(fair, { establishmentIds: ["estb_there"], against: fair })
    expect(seen).toMatchObject({
      partial: true,
      totals: { visits: 0, carts: 3, orders: 1, units: 1, amount: 20_000, stands: 1, early_visits: null },
      by_stand: [{ handle: "telar" }],
      by_region: { stands: [{ region: "Cusco" }], buyers: [{ region: "Cusco", amount: 20_000 }] },
      against: null,
    })
    expect(JSON.stringify(seen)).not.toMatch(/cuero|Lurigancho/)
    expect((await report(fair, { establishmentIds: ["estb_here"] })).totals.visits).toBe(25)
  })

  it("compares with the fair that it was cloned from, and with how far that was after the same time", async () => {
    const old = await soldFair()
    await sql("update fairs_sale set at = at - interval '400 days' + interval '2 hours'")
    await sql("update fairs_count set hour = hour - interval '400 days' + interval '2 hours'")
    const moments = ["published", "call_opens", "call_closes", "announced", "opens", "closes", "archived"]
    await sql(
      `update fairs_fair set handle = 'vieja',
         ${moments.map((at) => `${at}_at = ${at}_at - interval '400 days'`).join(", ")} where id = ?`,
      [old]
    )
    const fair = await shop.liveFair({ handle: "feria-nueva" })
    await sql("update fairs_fair set cloned_from = ? where id = ?", [old, fair])
    const { against, comparable, final } = await report(fair)
    expect(final).toBe(false)
    expect(against).toMatchObject({
      fair: { id: old, state: "archived" },
      totals: { amount: 47_000, visits: 40 },
      // Its first sale came two hours after its opening, and this one opened just now.
      so_far: { amount: 0, visits: 0 },
    })
    expect(comparable.map(({ id }) => id)).toEqual([old])
    expect((await report(old, { against: fair })).against).toMatchObject({ fair: { id: fair }, so_far: null })
  })

  it("is there for none who may not see the fair, and says when it is final", async () => {
    const fair = await story.create()
    expect(await report(fair, { unpublished: false })).toBeNull()
    expect((await report(fair)).totals.amount).toBe(0)
    const live = await shop.liveFair({ handle: "otra-feria" })
    await story.act(live, "close")
    expect(await report(live)).toMatchObject({ final: true, state: "closed" })
  })

  it("counts early visits apart, and nothing before the announcement, after the close or of what is not there", async () => {
    const early = await shop.liveFair({}, "announced")
    await count("visit", null, 7)
    await count("cart", null, 7)
    expect((await report(early)).totals).toMatchObject({ visits: 0, early_visits: 7, carts: 0 })
    await story.act(early, "open")
    await count("visit", "nadie", 5)
    await count("visit", null, 5, "ninguna-feria")
    await count("visit", null, 2)
    await count("visit", null, 3)
    await story.act(early, "close")
    await count("visit", null, 9)
    expect((await report(early)).totals).toMatchObject({ visits: 5, early_visits: 7 })
  })

  it("is told to everybody in its totals once the fair is over, and not of fewer than five orders", async () => {
    const fair = await shop.liveFair()
    const orders = []
    for (let i = 0; i < 5; i++) {
      orders.push(await shop.order([{ variant: i ? "vrnt_manta_1" : "vrnt_bolso_1", soles: i ? 200 : 90 }]))
      await shop.takeIn(orders[i]!)
    }
    expect(await results()).toBeNull()
    await story.act(fair, "close")
    expect(await results()).toEqual({ stands: 2, units: 5, amount: 89_000, orders: 5 })
    await sql(`update "order" set canceled_at = now() where id = ?`, [orders[0]])
    await shop.takeIn(orders[0]!)
    expect(await results()).toBeNull()
  })
})
