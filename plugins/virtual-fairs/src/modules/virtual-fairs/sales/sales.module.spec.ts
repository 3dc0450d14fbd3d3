import { fairStory } from "../test/fair-story"
import { fairsSuite } from "../test/fairs-suite"
import { ORDER_TABLES } from "../test/order-tables"
import { saleStory } from "../test/sale-story"
import { staleOrders } from "./stale-orders"

jest.setTimeout(120_000)

fairsSuite("fairs-sales", ({ sql, run, service }) => {
  const story = fairStory({ sql, run })
  const shop = saleStory({ sql, run }, story)
  const stale = (since: Date | null = null) => service.reading((context) => staleOrders(context, since))

  beforeEach(async () => {
    await sql(ORDER_TABLES)
    await story.sell("wksp_own", "bolso", 2)
    await story.sell("wksp_there", "manta", 1, 250)
  })

  it("count for the stand where a piece stood at the price that was charged, and stand on the order", async () => {
    await shop.liveFair()
    const order = await shop.order([
      { variant: "vrnt_bolso_1", soles: 90, quantity: 2 },
      { variant: "vrnt_manta_1", soles: 250 },
      { variant: "vrnt_otro_1", soles: 90 },
    ])
    expect(await shop.takeIn(order)).toHaveLength(1)
    expect(await shop.sales()).toEqual([
      {
        ...{ line_id: `${order}_line_0`, quantity: 2, amount: 18_000, at_fair_price: true },
        ...{ department: "Cusco", back: 0, refunded: 0 },
      },
    ])
    expect(await shop.sold("vrnt_bolso_1")).toBe(2)
    expect(await shop.shares(order)).toEqual([
      { handle: "feria-de-navidad", title: "Feria de Navidad", stand: "cuero", amount: 18_000, units: 2 },
    ])
  })

  it("count at another price for the fair from whose pages they were added, without using up its quota", async () => {
    await shop.liveFair()
    const order = await shop.order([{ variant: "vrnt_manta_1", soles: 250, fair: "feria-de-navidad" }])
    await shop.takeIn(order)
    expect(await shop.sales()).toMatchObject([{ amount: 25_000, at_fair_price: false }])
    expect(await shop.sold("vrnt_manta_1")).toBe(0)
  })

  it("count for one of two fairs with the same price: the visited one, else the one that closes first", async () => {
    await shop.liveFair()
    await shop.liveFair({
      handle: "feria-corta",
      closes_at: new Date(Date.now() + 15 * 86_400_000).toISOString(),
    })
    const line = { variant: "vrnt_bolso_1", soles: 90 }
    for (const fair of [undefined, "feria-de-navidad", "feria-corta"]) {
      await shop.takeIn(await shop.order([{ ...line, fair }]))
    }
    expect(
      await sql(
        "select f.handle, s.at_fair_price from fairs_sale s join fairs_fair f on f.id = s.fair_id order by s.line_id"
      )
    ).toEqual(
      ["feria-corta", "feria-de-navidad", "feria-corta"].map((handle) => ({ handle, at_fair_price: true }))
    )
  })

  it("are none before the opening, after the close or once the stand was given up", async () => {
    const fair = await shop.liveFair({}, "announced")
    const early = await shop.order([{ variant: "vrnt_bolso_1", soles: 90 }])
    await sql(`update "order" set created_at = now() - interval '2 minutes' where id = ?`, [early])
    await story.act(fair, "open")
    await shop.takeIn(early)
    await sql("update fairs_stand set closed_at = now() - interval '2 minutes' where handle = 'cuero'")
    await shop.takeIn(await shop.order([{ variant: "vrnt_bolso_1", soles: 90 }]))
    await story.act(fair, "close")
    const late = await shop.order([{ variant: "vrnt_manta_1", soles: 200, fair: "feria-de-navidad" }])
    await sql(`update "order" set created_at = now() + interval '2 minutes' where id = ?`, [late])
    await shop.takeIn(late)
    expect(await shop.sales()).toEqual([])
  })

  it("are decided once: what the stand costs later changes nothing", async () => {
    await shop.liveFair()
    const dear = await shop.order([{ variant: "vrnt_bolso_1", soles: 80 }])
    const sold = await shop.order([{ variant: "vrnt_bolso_1", soles: 90 }])
    for (const order of [dear, sold]) await shop.takeIn(order)
    await sql("update fairs_stand_product set fair_price = 8000")
    for (const order of [dear, sold]) {
      await shop.refund(order, 1)
      await shop.takeIn(order)
    }
    expect((await shop.sales()).map(({ line_id }) => line_id)).toEqual([`${sold}_line_0`])
  })

  it("count at the price that stood there when they were sold, though it was changed before they arrived", async () => {
    await shop.liveFair()
    const order = await shop.order([{ variant: "vrnt_bolso_1", soles: 90 }])
    await sql("update fairs_stand_product set fair_price = 8000 where variant_id = 'vrnt_bolso_1'")
    await shop.takeIn(order)
    expect(await shop.sales()).toMatchObject([{ amount: 9_000, at_fair_price: true }])
  })

  it("are counted back when pieces or money go back, and the quota is free again", async () => {
    await shop.liveFair()
    const order = await shop.order([{ variant: "vrnt_bolso_1", soles: 90, quantity: 3 }])
    await shop.takeIn(order)
    await shop.giveBack(order, 0, 1)
    await shop.refund(order, 90)
    expect(await shop.takeIn(order)).toHaveLength(1)
    expect(await shop.sales()).toMatchObject([{ quantity: 3, amount: 27_000, back: 1, refunded: 9_000 }])
    expect(await shop.sold("vrnt_bolso_1")).toBe(2)
    expect(await shop.shares(order)).toMatchObject([{ amount: 18_000, units: 2 }])
    await sql(`update "order" set canceled_at = now() where id = ?`, [order])
    await shop.takeIn(order)
    expect(await shop.sold("vrnt_bolso_1")).toBe(0)
    expect(await shop.shares(order)).toMatchObject([{ amount: 0, units: 0 }])
  })

  it("are what was charged after discounts, with and without tax in them", async () => {
    await shop.liveFair()
    const order = await shop.order([
      { variant: "vrnt_bolso_1", soles: 90, quantity: 2 },
      { variant: "vrnt_bolso_2", soles: 90 },
    ])
    await sql("insert into order_line_item_adjustment values (?, 18, true, 1), (?, 10, false, 1)", [
      `${order}_line_0`,
      `${order}_line_1`,
    ])
    await sql("update capture set amount = 162 + 78.2 + 12 where payment_id = ?", [`pay_${order}`])
    await shop.takeIn(order)
    expect((await shop.sales()).map(({ amount, refunded }) => [amount, refunded])).toEqual([
      [16_200, 0],
      [7_820, 0],
    ])
  })

  it("are of the table's fair whenever they arrive there, at the moment when the money changed hands", async () => {
    const fair = await shop.liveFair()
    await story.act(fair, "close")
    const order = await shop.order([{ variant: "vrnt_bolso_1", soles: 90, fair }])
    const soldAt = new Date(Date.now() - 600_000).toISOString()
    await sql(
      `update "order" set created_at = now() + interval '1 hour', metadata = '{"till_sale":"ftil_1"}' where id = ?`,
      [order]
    )
    await sql("insert into order_cart values (?, 'cart_table')", [order])
    await sql(
      `insert into fairs_till_sale (id, request_id, fair_id, member_id, sold_at, method, total, cart_id)
       values ('ftil_1', 'click-1', ?, 'staff_here', ?, 'cash', 9000, 'cart_table')`,
      [fair, soldAt]
    )
    await shop.takeIn(order)
    expect(
      await sql("select channel, at = ?::timestamptz as in_time, department from fairs_sale", [soldAt])
    ).toEqual([{ channel: "table", in_time: true, department: null }])
  })

  it("are of no table because a cart says so", async () => {
    const fair = await shop.liveFair()
    await story.act(fair, "close")
    const order = await shop.order([{ variant: "vrnt_bolso_1", soles: 90, fair }])
    await sql(
      `update "order" set created_at = now() + interval '1 hour',
         metadata = '{"channel":"table","till_sale":"ftil_2"}' where id = ?`,
      [order]
    )
    await sql(
      `insert into fairs_till_sale (id, request_id, fair_id, member_id, sold_at, method, total, cart_id)
       values ('ftil_2', 'click-2', ?, 'staff_here', now(), 'cash', 9000, 'cart_of_somebody')`,
      [fair]
    )
    await shop.takeIn(order)
    expect(await shop.sales()).toEqual([])
  })

  it("are the same however often and by how many at once they are taken in", async () => {
    await shop.liveFair()
    const orders = []
    for (let i = 0; i < 4; i++) orders.push(await shop.order([{ variant: "vrnt_bolso_1", soles: 90 }]))
    await Promise.all([...orders, ...orders].map((order) => shop.takeIn(order)))
    expect(await shop.sold("vrnt_bolso_1")).toBe(4)
    expect(await shop.sales()).toHaveLength(4)
    expect(await shop.takeIn(orders[0]!)).toEqual([])
  })

  it("are found where no event told of them, and only there", async () => {
    await shop.liveFair()
    const order = await shop.order([{ variant: "vrnt_bolso_1", soles: 90, quantity: 2 }])
    await shop.order([{ variant: "vrnt_otro_1", soles: 90 }])
    expect(await stale()).toEqual([order])
    expect(await stale(new Date(Date.now() + 60_000))).toEqual([])
    await shop.takeIn(order)
    expect(await stale()).toEqual([])
    await shop.giveBack(order, 0, 1)
    expect(await stale(new Date(Date.now() - 60_000))).toEqual([order])
    await shop.takeIn(order)
    await shop.refund(order, 90)
    expect(await stale(new Date(Date.now() - 60_000))).toEqual([order])
    await shop.takeIn(order)
    // The provider refused the refund after all.
    await sql("update refund set deleted_at = now()")
    expect(await stale(new Date(Date.now() - 60_000))).toEqual([order])
    await shop.takeIn(order)
    expect(await stale()).toEqual([])
    expect(await shop.sold("vrnt_bolso_1")).toBe(1)
  })
})
