import { randomUUID } from "node:crypto"
import { describeStaffApp } from "./describe-staff-app"
import { eventually } from "./eventually"
import { makeTill, saleOf, sellAtTable, type MadeTill } from "./examples/till"
import { purchaseSteps } from "./purchase-steps"

type Refusal = { code?: string; details?: Record<string, unknown> }

describeStaffApp("fair-till", (app) => {
  const operator = () => app.staff().members.operator.tokens.fresh
  const here = () => app.staff().here
  const post = (token: string, path: string, body: unknown) => app.as(token, { method: "POST", path, body })
  const sell = (till: MadeTill, body: object, token = operator()) =>
    post(token, `/staff/fairs/${till.fair.id}/till-sales`, body)
  const stockOf = async (variantId: string) => {
    const [row] = await app.sql(
      `select sum(l.stocked_quantity)::int as stocked
       from product_variant_inventory_item i join inventory_level l on l.inventory_item_id = i.inventory_item_id
       where i.variant_id = ?`,
      [variantId]
    )
    return Number(row!.stocked)
  }
  const ordersOf = async () => Number((await app.sql('select count(*) from "order"'))[0]!.count)
  /** What stands in the ledger of an order, by account: céntimos, debits above zero. */
  const ledgerOf = async (orderId: string) => {
    const rows = await app.sql(
      `select a.code, sum(n.amount)::int as amount from ledger_transaction t
         join ledger_entry n on n.transaction_id = t.id join ledger_account a on a.id = n.account_id
       where t.order_id = ? group by a.code having sum(n.amount) <> 0`,
      [orderId]
    )
    return Object.fromEntries(rows.map(({ code, amount }) => [String(code), Number(amount)]))
  }

  it("tells a table what it sells, at which price, and by whose clock", async () => {
    const till = await makeTill(app, here())
    const { status, data } = await app.as(operator(), `/staff/fairs/${till.fair.id}/till`)
    expect(status).toBe(200)
    expect(data).toMatchObject({
      till: {
        fair: { id: till.fair.id, state: "live" },
        methods: ["cash", "yape", "plin", "card"],
        offers: [
          { variant_id: till.variantId, price: 500, fair_price: 500, quota_left: 5, codes: ["P-LUR"] },
        ],
      },
    })
  })

  it("make an order that is paid and handed over, once however often it is sent", async () => {
    const till = await makeTill(app, here())
    const before = await stockOf(till.variantId)
    const body = saleOf(till, { lines: [{ variant_id: till.variantId, quantity: 2, unit_price: 500 }] })
    const first = await sell(till, body)
    expect(first.status).toBe(201)
    expect(first.data).toMatchObject({
      till_sale: {
        state: "done",
        total: 1000,
        received: 1000,
        units: 2,
        order: { number: expect.any(Number) },
      },
    })
    // Once more, and twice at once.
    const again = await Promise.all([sell(till, body), sell(till, body)])
    expect(again.map(({ status }) => status)).toEqual([201, 201])
    for (const { data } of again) expect(data).toEqual(first.data)
    expect(await ordersOf()).toBe(1)
    expect(await stockOf(till.variantId)).toBe(before - 2)
    const [order] = await app.sql('select metadata from "order"')
    expect(order!.metadata).toMatchObject({ channel: "table", fair: till.fair.handle })
    const [line] = await app.sql("select metadata, unit_price::int as unit_price from order_line_item")
    expect(line).toEqual({
      unit_price: 5,
      metadata: { fair: till.fair.handle, stand: here().workshopHandle },
    })
  })

  it("go to the ledger with the tax in the price, and are asked of no dispatch desk", async () => {
    const till = await makeTill(app, here())
    const { order } = await sellAtTable(app, here(), till)
    await eventually(async () => {
      const posted = await ledgerOf(order!.id)
      expect(posted).toMatchObject({ "clearing:pp_till_till": 500, "tax:igv": -76 })
    }, 20)
    expect(await app.sql("select id from listings_dispatch")).toEqual([])
    const { data } = await app.as(operator(), "/staff/dispatches")
    expect(data).toMatchObject({ count: 0 })
  })

  it("are taken back with the money and the pieces", async () => {
    const till = await makeTill(app, here())
    const before = await stockOf(till.variantId)
    const sale = await sellAtTable(app, here(), till)
    await eventually(async () => {
      expect(await ledgerOf(sale.order!.id)).toHaveProperty(["clearing:pp_till_till"])
    }, 20)
    const cancel = () =>
      post(operator(), `/staff/till-sales/${sale.id}/cancel`, { reason: "Se cobró dos veces" })
    const answer = await cancel()
    expect(answer.status).toBe(200)
    expect(answer.data).toMatchObject({
      till_sale: { state: "cancelled", cancel_reason: "Se cobró dos veces" },
    })
    expect((await cancel()).status).toBe(200)
    expect(await stockOf(till.variantId)).toBe(before)
    expect(
      await app.sql(
        "select r.id from reservation_item r where r.deleted_at is null and r.line_item_id is not null"
      )
    ).toEqual([])
    await eventually(async () => {
      expect(await ledgerOf(sale.order!.id)).toEqual({})
    }, 20)
    const { data } = await app.as(operator(), `/staff/fairs/${till.fair.id}/till-days`)
    expect(data).toMatchObject({
      days: [{ method: "cash", sales: 1, units: 1, sold: 500, given_back: 500, due: 0 }],
    })
    const list = await app.as(operator(), `/staff/fairs/${till.fair.id}/till-sales`)
    expect(list.data).toMatchObject({ count: 1, till_sales: [{ id: sale.id, state: "cancelled" }] })
    const file = await app.as(operator(), `/staff/fairs/${till.fair.id}/till-sales.csv`)
    expect(String(file.data)).toContain("Se cobró dos veces")
  })

  it("say what is left where the shop has sold the rest, and can be sent again once there is more", async () => {
    const till = await makeTill(app, here())
    const stock = await stockOf(till.variantId)
    const lines = [{ variant_id: till.variantId, quantity: stock + 1, unit_price: 500 }]
    const body = saleOf(till, { lines, received: null })
    const refused = await sell(till, body)
    expect(refused.status).toBe(409)
    expect(refused.data).toMatchObject({
      code: "out_of_stock",
      details: { short: [{ variant_id: till.variantId, available: stock }] },
    })
    expect(await ordersOf()).toBe(0)
    await app.sql(
      `update inventory_level set stocked_quantity = stocked_quantity + 1,
         raw_stocked_quantity = jsonb_build_object('value', (stocked_quantity + 1)::text, 'precision', 20)
       where inventory_item_id in (select inventory_item_id from product_variant_inventory_item where variant_id = ?)`,
      [till.variantId]
    )
    expect((await sell(till, body)).status).toBe(201)
    expect(await ordersOf()).toBe(1)
  })

  it("keep a price that the table was told, and no other", async () => {
    const till = await makeTill(app, here())
    await app.sql("update fairs_stand_product set fair_price = 450 where variant_id = ?", [till.variantId])
    expect((await sell(till, saleOf(till))).status).toBe(201)
    const odd = await sell(
      till,
      saleOf(till, { lines: [{ variant_id: till.variantId, quantity: 1, unit_price: 1 }] })
    )
    expect(odd.status).toBe(409)
    expect(odd.data).toMatchObject({ code: "price_not_of_fair", details: { prices: [450, 500, 12_000] } })
  })

  it("are taken only of the fair's own time, and for a day after it", async () => {
    const till = await makeTill(app, here(), "announced")
    const code = async (body: object) => ((await sell(till, body)).data as Refusal).code
    expect(await code(saleOf(till))).toBe("till_not_open")
    const move = (opens: string, closes: string) =>
      app.sql(
        `update fairs_fair set call_opens_at = now() - interval '9 days', call_closes_at = now() - interval '8 days',
           announced_at = now() - interval '7 days', opens_at = now() + ?::interval, closes_at = now() + ?::interval,
           archived_at = now() + interval '90 days' where id = ?`,
        [opens, closes, till.fair.id]
      )
    const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()
    await move("-2 days", "-3 hours")
    expect(await code(saleOf(till))).toBe("sold_outside_fair")
    expect((await sell(till, saleOf(till, { sold_at: ago(4) }))).status).toBe(201)
    await move("-3 days", "-25 hours")
    expect(await code(saleOf(till, { sold_at: ago(30) }))).toBe("till_over")
    await app.sql("update fairs_fair set mode = 'virtual' where id = ?", [till.fair.id])
    expect(await code(saleOf(till))).toBe("till_virtual")
  })

  it("belong to those of the prison", async () => {
    const till = await makeTill(app, here())
    const stranger = app.staff().members.otherOperator.tokens.fresh
    const refused = await sell(till, saleOf(till), stranger)
    expect(refused.data).toMatchObject({ code: "product_not_here" })
    const sale = await sellAtTable(app, here(), till)
    expect((await post(stranger, `/staff/till-sales/${sale.id}/cancel`, { reason: "x" })).status).toBe(404)
    const seen = await app.as(stranger, `/staff/fairs/${till.fair.id}/till-sales`)
    expect(seen.data).toMatchObject({ till_sales: [], count: 0 })
    const days = await app.as(stranger, `/staff/fairs/${till.fair.id}/till-days`)
    expect(days.data).toEqual({ days: [] })
    const offers = await app.as(stranger, `/staff/fairs/${till.fair.id}/till`)
    expect(offers.data).toMatchObject({ till: { offers: [] } })
  })

  it("refuse what makes no sense, and never break", async () => {
    const till = await makeTill(app, here())
    const line = { variant_id: till.variantId, quantity: 1, unit_price: 500 }
    const known = saleOf(till)
    expect((await sell(till, known)).status).toBe(201)
    expect(((await sell(till, { ...known, method: "yape", received: null })).data as Refusal).code).toBe(
      "request_reused"
    )
    for (const wrong of [
      { request_id: "uno" },
      { lines: [] },
      { lines: [line, line] },
      { lines: [{ ...line, quantity: 0 }] },
      { lines: [{ ...line, unit_price: 1.5 }] },
      { lines: [{ ...line, variant_id: "variant_none" }] },
      { method: "cheque" },
      { received: 1 },
      { method: "card", received: 500 },
      { sold_at: "ayer" },
      { sold_at: "2999-01-01T00:00:00Z" },
      { buyer: { email: "nadie" } },
    ]) {
      const { status } = await sell(till, saleOf(till, wrong))
      expect({ wrong, refused: status >= 400 && status < 500 }).toEqual({ wrong, refused: true })
    }
    expect((await post(operator(), "/staff/till-sales/ftil_none/cancel", { reason: "x" })).status).toBe(404)
    expect(await ordersOf()).toBe(1)
  })

  it("are no way to pay in the shop", async () => {
    const { createCart, addItem, complete } = purchaseSteps(app)
    const cart = await createCart()
    await addItem(cart.id, app.world().bag, 1)
    const store = (path: string, body: object) => app.api.post(path, body, app.any())
    await store(`/store/carts/${cart.id}`, {
      email: "compra@ejemplo.pe",
      shipping_address: { first_name: "Rosa", address_1: "Jr. Uno 1", city: "Lima", country_code: "pe" },
    })
    await store(`/store/carts/${cart.id}/shipping-methods`, { option_id: app.world().shippingOptionId })
    const { data } = await store("/store/payment-collections", { cart_id: cart.id })
    const path = `/store/payment-collections/${(data as { payment_collection: { id: string } }).payment_collection.id}/payment-sessions`
    const session = { provider_id: "pp_till_till", data: { sale: "ftil_x", method: "cash", proof: "x" } }
    await app.sql(
      "insert into region_payment_provider (id, region_id, payment_provider_id) values (?, ?, 'pp_till_till')",
      [`regpp_${randomUUID()}`, app.world().regionId]
    )
    expect((await store(path, session)).status).toBe(200)
    expect((await complete(cart.id)).type).not.toBe("order")
    expect(await ordersOf()).toBe(0)
  })
})
