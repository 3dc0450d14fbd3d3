import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { cancelOrderWorkflow, refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { FairReport } from "@tejido/virtual-fairs/modules/virtual-fairs/report/read-report"
import { takeInStaleSales } from "@tejido/virtual-fairs/sales/take-in-stale-sales"
import { describeStaffApp } from "./describe-staff-app"
import { eventually } from "./eventually"
import { actOn, type MadeFair } from "./examples/fairs"
import { makeTill, sellAtTable } from "./examples/till"
import { purchaseSteps } from "./purchase-steps"

const PHONE =
  "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36"

describeStaffApp("fair-results", (app) => {
  const promoter = () => app.staff().members.promoter.tokens.fresh
  const operator = () => app.staff().members.operator.tokens.fresh
  const live = () => makeTill(app, app.staff().here)
  const reportOf = async ({ id }: Pick<MadeFair, "id">, token = promoter()): Promise<FairReport> => {
    const { status, data } = await app.as(token, `/staff/fairs/${id}/report`)
    expect(status).toBe(200)
    return (data as { report: FairReport }).report
  }
  /** Buys the small market's bag at five soles, once the fair's price is in force. */
  const buy = async (quantity: number): Promise<string> => {
    const bag = app.world().bag
    const steps = purchaseSteps(app)
    return await eventually(async () => {
      const cart = await steps.createCart()
      const { data } = await steps.addItem(cart.id, bag, quantity)
      expect(data.cart?.total).toBe(5 * quantity)
      await steps.prepare(cart.id)
      return (await steps.complete(cart.id)).orderId!
    }, 20)
  }
  const paymentOf = async (orderId: string): Promise<string> => {
    const { data } = await app
      .container()
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "order", fields: ["payment_collections.payments.id"], filters: { id: orderId } })
    return (data as unknown as { payment_collections: { payments: { id: string }[] }[] }[])[0]!
      .payment_collections[0]!.payments[0]!.id
  }
  const count = (handle: string, body: object, headers: Record<string, string> = {}) =>
    app.api.post(`/store/fairs/${handle}/counts`, body, {
      ...app.any(),
      headers: { ...app.world().headers.headers, "user-agent": PHONE, ...headers },
    })

  it("count what was bought at the fair's price, and write on the order whose it is", async () => {
    const { fair } = await live()
    const orderId = await buy(2)
    await eventually(async () => {
      expect((await reportOf(fair)).totals).toMatchObject({ orders: 1, units: 2, amount: 1_000, refunded: 0 })
    }, 20)
    const { by_stand, by_channel, by_region } = await reportOf(fair)
    expect(by_stand).toMatchObject([{ handle: app.staff().here.workshopHandle, units: 2, amount: 1_000 }])
    expect(by_channel).toMatchObject([{ channel: "shop", amount: 1_000 }, { amount: 0 }])
    expect(by_region.buyers).toMatchObject([{ region: "Cusco", units: 2 }])
    const [order] = await app.sql('select metadata from "order" where id = ?', [orderId])
    expect(order!.metadata).toMatchObject({
      fairs: [{ handle: fair.handle, stand: app.staff().here.workshopHandle, amount: 1_000, units: 2 }],
    })
    // What Medusa says the line came to, however it computes it.
    const { data } = await app
      .container()
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "order", fields: ["total", "items.*"], filters: { id: orderId } })
    expect(Number(data[0]!.items![0]!.total)).toBe(10)
    const [offer] = await app.sql("select sold from fairs_stand_product where fair_id = ?", [fair.id])
    expect(offer).toEqual({ sold: 2 })
  })

  it("count back a refund and a cancelled order, which frees the quota again", async () => {
    const { fair } = await live()
    const orderId = await buy(2)
    await eventually(async () => expect((await reportOf(fair)).totals.units).toBe(2), 20)
    const container = app.container()
    await refundPaymentWorkflow(container).run({
      input: { payment_id: await paymentOf(orderId), amount: 11 },
    })
    // Half of all that was paid went back: half of what the pieces cost, and half of their delivery.
    await eventually(async () => {
      expect((await reportOf(fair)).totals).toMatchObject({ units: 2, amount: 500, refunded: 500 })
    }, 20)
    await cancelOrderWorkflow(container).run({ input: { order_id: orderId } })
    await eventually(async () => {
      expect((await reportOf(fair)).totals).toMatchObject({ orders: 0, units: 0, amount: 0, refunded: 1_000 })
      const [offer] = await app.sql("select sold from fairs_stand_product where fair_id = ?", [fair.id])
      expect(offer).toEqual({ sold: 0 })
    }, 20)
  })

  it("count a sale at the table as one, and what no event told of", async () => {
    const till = await live()
    const sale = await sellAtTable(app, app.staff().here, till)
    await eventually(async () => {
      expect((await reportOf(till.fair)).by_channel).toMatchObject([
        { channel: "shop", amount: 0 },
        { channel: "table", orders: 1, amount: 500 },
      ])
    }, 20)
    expect((await reportOf(till.fair)).by_region.buyers).toMatchObject([{ region: null, amount: 500 }])
    await app.sql("delete from fairs_sale where order_id = ?", [sale.order!.id])
    await app.sql("delete from fairs_sale_order where order_id = ?", [sale.order!.id])
    await takeInStaleSales(app.container() as unknown as MedusaContainer, null)
    expect((await reportOf(till.fair)).totals.amount).toBe(500)
  })

  it("count visits before they answer, and neither machines nor what was sent twice nor what is not there", async () => {
    const { fair } = await live()
    const stand = app.staff().here.workshopHandle
    const visit = { kind: "visit", request_id: "visita-0001" }
    const answers = await Promise.all([
      count(fair.handle, visit),
      count(fair.handle, visit),
      count(fair.handle, { kind: "visit" }),
      count(fair.handle, { kind: "product_view", stand }),
      count(fair.handle, { kind: "visit", stand }),
      count(fair.handle, { kind: "visit" }, { "user-agent": "Googlebot/2.1" }),
      count(fair.handle, { kind: "cart", stand: "nadie" }),
      count("ninguna-feria", { kind: "visit" }),
    ])
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 204))
    const report = await reportOf(fair)
    expect(report.totals).toMatchObject({ visits: 2, product_views: 1, carts: 0 })
    expect(report.by_stand).toMatchObject([{ visits: 1, product_views: 1 }])
    expect(answers[0]!.headers["set-cookie"]).toBeUndefined()
    const columns = await app.sql(
      "select column_name as name from information_schema.columns where table_name = 'fairs_count' order by 1"
    )
    expect(columns.map(({ name }) => name)).toEqual(["fair_id", "hour", "kind", "n", "stand_id"])
  })

  it("refuse nonsense to count with a 4xx, and a flood with a 429", async () => {
    const { fair } = await live()
    const nonsense = [
      {},
      { kind: "sale" },
      { kind: "visit", stand: "<b>" },
      { kind: "visit", request_id: "x" },
      { kind: "visit", who: "me" },
      [],
    ]
    for (const body of nonsense) expect((await count(fair.handle, body)).status).toBe(400)
    const flood = await Promise.all(
      Array.from({ length: 640 }, () => count("ninguna-feria", { kind: "visit" }))
    )
    const refused = flood.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThan(0)
    expect(Number(refused[0]!.headers["retry-after"])).toBeGreaterThan(0)
  })

  it("are shown as a table and on paper, to an operator of their own stands alone", async () => {
    const { fair } = await live()
    await buy(1)
    await eventually(async () => expect((await reportOf(fair)).totals.units).toBe(1), 20)
    const csv = await app.as(promoter(), `/staff/fairs/${fair.id}/report.csv?locale=es`)
    expect(csv.headers["content-type"]).toContain("text/csv")
    expect(String(csv.data)).toMatch(/Toda la feria,.*,1,1,5\.00,0\.00\r\n/)
    const pdf = await app.as(promoter(), `/staff/fairs/${fair.id}/report.pdf`)
    expect([pdf.status, pdf.headers["content-type"]]).toEqual([200, "application/pdf"])
    expect(String(pdf.data)).toMatch(/^%PDF-1\.7/)
    expect(await reportOf(fair, operator())).toMatchObject({ partial: true, totals: { units: 1, stands: 1 } })
    const elsewhere = await reportOf(fair, app.staff().members.otherOperator.tokens.fresh)
    expect(elsewhere).toMatchObject({
      totals: { units: 0, amount: 0, stands: 0 },
      by_stand: [],
      top_products: [],
    })
    const page = (await app.as(promoter(), "/staff/fairs/fair_none/report")).status
    const against = await app.as(promoter(), `/staff/fairs/${fair.id}/report?against=fair_none`)
    expect([page, against.status]).toEqual([404, 200])
  })

  it("are told to everybody once the fair is over, and only where five orders or more came", async () => {
    const { fair } = await live()
    for (let i = 0; i < 4; i++) await buy(1)
    await eventually(async () => expect((await reportOf(fair)).totals.orders).toBe(4), 20)
    await actOn(app, fair, "close")
    const page = async () => (await app.api.get(`/store/fairs/${fair.handle}`, app.any())).data
    expect(await page()).toMatchObject({ fair: { state: "closed", results: null } })
    await app.sql(
      `insert into fairs_sale select 'line_more', 'order_more', fair_id, stand_id, product_id, variant_id, 1, 500,
         true, 'shop', at, null from fairs_sale limit 1`
    )
    expect(await page()).toMatchObject({
      fair: { results: { stands: 1, units: 5, amount: 2_500, orders: 5 } },
    })
    expect((await reportOf(fair)).final).toBe(true)
  })
})
