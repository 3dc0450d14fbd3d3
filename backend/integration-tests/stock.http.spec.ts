import { randomUUID } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { describeStaffApp } from "./describe-staff-app"
import { eventually } from "./eventually"
import { type ListedStock, listStock } from "./listed-stock"
import { purchaseSteps } from "./purchase-steps"
import type { MemberName } from "./staff-world"

type Stock = { id: string; stocked: number; reserved: number; available: number; low: boolean; code: string }
type Answer = { status: number; data: { stock: Stock; code?: string; details?: object; counts?: object[] } }

describeStaffApp("stock of pieces", (app) => {
  const shop = purchaseSteps(app)
  let bag: ListedStock
  let retablo: ListedStock
  beforeEach(async () => {
    bag = await listStock(app, app.staff().here)
    retablo = await listStock(app, app.staff().there)
  })

  const ask = async (path: string, body?: object, who: MemberName = "operator") =>
    (await app.as(
      app.staff().members[who].tokens.fresh,
      body ? { method: "POST", path, body } : path
    )) as unknown as Answer
  const change = (what: string, body: object, level = bag.levelId, who: MemberName = "operator") =>
    ask(`/staff/stock/${level}/${what}`, { request_id: randomUUID(), ...body }, who)
  const count = (counted: number, more: object = {}) => change("count", { counted, ...more })
  const adjust = (delta: number, more: object = {}) =>
    change("adjust", { delta, reason: "correction", note: "Prueba", ...more })
  const stock = async () => (await ask(`/staff/stock/${bag.levelId}`)).data.stock
  /** What there is must be what the movements say, beginning with the five of the small market. */
  const movements = () =>
    app.sql("select kind, delta::int, stocked_after::int from listings_stock_movement order by id")
  const explained = async () => {
    const rows = await movements()
    const [level] = await app.sql(
      `select stocked_quantity::int as stocked, raw_stocked_quantity ->> 'value' as raw from inventory_level where id = ?`,
      [bag.levelId]
    )
    const sum = rows.reduce((all, { delta }) => all + Number(delta), 5)
    expect(level).toEqual({ stocked: sum, raw: String(sum) })
  }

  it("a count, an adjustment and a sale at a fair each change what the shop has", async () => {
    expect(await stock()).toMatchObject({ stocked: 5, reserved: 0, available: 5, code: "Q-LUR" })
    expect((await count(8, { seen: 5 })).data.stock).toMatchObject({ stocked: 8, available: 8 })
    expect((await adjust(-2, { reason: "damaged" })).data.stock.stocked).toBe(6)
    const sale = await change("fair-sale", { quantity: 1, receipt: "B001-12", sold_on: "2026-11-21" })
    expect(sale).toMatchObject({ status: 200, data: { stock: { stocked: 5 } } })
    await explained()

    const { data } = await ask(`/staff/stock/${bag.levelId}/movements`)
    expect(data).toMatchObject({
      count: 3,
      movements: [
        { kind: "fair_sale", delta: -1, receipt: "B001-12", sold_on: "2026-11-21", by: "Persona operator" },
        { kind: "adjust", delta: -2, reason: "damaged", note: "Prueba" },
        { kind: "count", delta: 3, stocked_before: 5, stocked_after: 8 },
      ],
    })
    const entries = await app.sql(
      "select action, before, after from audit_entry where resource = 'stock' order by seq"
    )
    expect(entries).toMatchObject([
      { action: "stock.counted", before: { stocked: 5 }, after: { stocked: 8 } },
      { action: "stock.adjusted", before: { stocked: 8 }, after: { stocked: 6 } },
      { action: "stock.sold_at_fair", before: { stocked: 6 }, after: { stocked: 5, receipt: "B001-12" } },
    ])
  })

  it("the shop's search follows a count", async () => {
    await count(0)
    await eventually(async () => {
      const { data } = await app.api.post(
        "/store/search",
        { entity: "product", fields: ["id", "stock", "in_stock"], filters: { id: app.world().bag.id } },
        app.world().headers
      )
      const [hit] = (data as { results: { hits: { document: object }[] }[] }).results[0]!.hits
      expect(hit?.document).toMatchObject({ stock: 0, in_stock: false })
    })
  })

  it("never goes below what buyers were promised", async () => {
    expect((await shop.buy(app.world().bag, 3)).type).toBe("order")
    expect(await stock()).toMatchObject({ stocked: 5, reserved: 3, available: 2 })
    const refusals = [
      await count(2),
      await adjust(-3),
      await change("fair-sale", { quantity: 3, receipt: "B1", sold_on: "2026-11-20" }),
    ]
    for (const { status, data } of refusals) {
      expect({ status, ...data }).toMatchObject({
        status: 409,
        code: "below_reserved",
        details: { stocked: 5, reserved: 3, available: 2 },
      })
    }
    expect(await movements()).toEqual([])
    expect((await count(3)).data.stock).toMatchObject({ stocked: 3, available: 0 })
  })

  it("a click that arrives five times at once is one movement", async () => {
    const request_id = randomUUID()
    const answers = await Promise.all(Array.from({ length: 5 }, () => adjust(-1, { request_id })))
    expect(answers.map(({ status, data }) => [status, data.stock.stocked])).toEqual(Array(5).fill([200, 4]))
    expect(await movements()).toEqual([{ kind: "adjust", delta: -1, stocked_after: 4 }])
    expect(await adjust(-2, { request_id })).toMatchObject({ status: 409, data: { code: "request_reused" } })
    expect(await count(4, { request_id })).toMatchObject({ status: 409, data: { code: "request_reused" } })
    await explained()
  })

  it("of many who change a piece at once nobody's change is lost", async () => {
    const deltas = [3, -1, 2, -2, 4, -1, 1, -3, 2, -1, 5, -2]
    const answers = await Promise.all(deltas.map((delta) => adjust(delta)))
    // Whoever came when there were too few was told so; everybody else's counts.
    const done = answers.map(({ status }, i) => (status === 200 ? deltas[i]! : 0))
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true)
    expect((await stock()).stocked).toBe(done.reduce((a, b) => a + b, 5))
    await explained()
  })

  it("while buyers and staff take the last pieces at the same moment, none is promised twice", async () => {
    const carts: string[] = []
    for (let buyer = 0; buyer < 4; buyer += 1) {
      const { id } = await shop.createCart()
      await shop.addItem(id, app.world().bag, 2)
      await shop.prepare(id)
      carts.push(id)
    }
    // Five pieces: four buyers want two each, and at the fair one after the other is sold.
    const [orders, sales] = await Promise.all([
      Promise.all(carts.map((id) => shop.complete(id))),
      Promise.all(
        Array.from({ length: 4 }, (_, i) =>
          change("fair-sale", { quantity: 1, receipt: `B001-${i}`, sold_on: "2026-11-21" })
        )
      ),
    ])
    const bought = orders.filter(({ type }) => type === "order").length
    const sold = sales.filter(({ status }) => status === 200).length
    const now = await stock()
    expect(now).toMatchObject({ stocked: 5 - sold, reserved: bought * 2 })
    expect(now.available).toBeGreaterThanOrEqual(0)
    // Somebody took them: it is not that everybody was refused.
    expect(now.available).toBeLessThan(2)
    await explained()
  })

  it("a count during a dispatch does not bring back what left, nor the other way round", async () => {
    const { orderId } = await shop.buy(app.world().bag, 2)
    const [level] = await app.sql("select inventory_item_id, location_id from inventory_level where id = ?", [
      bag.levelId,
    ])
    expect(orderId).toBeDefined()
    const inventory = app.container().resolve(Modules.INVENTORY)
    const locking = app.container().resolve(Modules.LOCKING)
    const item = String(level?.inventory_item_id)
    // As Medusa's step of a fulfillment does: reads, waits, and writes the sum it made, under its lock.
    const sent = locking.execute([item], async () => {
      const { stocked_quantity } = await inventory.retrieveInventoryLevelByItemAndLocation(
        item,
        String(level?.location_id)
      )
      await new Promise((resolve) => setTimeout(resolve, 300))
      await inventory.updateInventoryLevels({
        inventory_item_id: item,
        location_id: String(level?.location_id),
        stocked_quantity: Number(stocked_quantity) - 2,
      })
    })
    await new Promise((resolve) => setTimeout(resolve, 100))
    const [counted, adjusted] = await Promise.all([
      count(5, { seen: 5 }),
      adjust(4, { reason: "made" }),
      sent,
    ])
    expect(counted).toMatchObject({ status: 409, data: { code: "stock_moved" } })
    expect(adjusted.status).toBe(200)
    expect((await stock()).stocked).toBe(5 - 2 + 4)
  })

  it("a table of pieces is counted piece by piece, and again after a line that broke", async () => {
    const request_id = randomUUID()
    const counts = [
      { id: bag.levelId, counted: 4 },
      { id: retablo.levelId, counted: 1 },
      { id: "ilev_none", counted: 1 },
    ]
    const operator = await ask("/staff/stock/counts", { counts, request_id })
    expect(operator.data.counts).toMatchObject([
      { id: bag.levelId, counted: 4, done: true },
      // Another prison's, and none at all: the same answer.
      { id: retablo.levelId, done: false, code: "not_found" },
      { id: "ilev_none", done: false, code: "not_found" },
    ])
    expect((await ask("/staff/stock/counts", { counts, request_id })).data.counts).toMatchObject([
      { done: true },
      { done: false },
      { done: false },
    ])
    expect(await movements()).toEqual([{ kind: "count", delta: -1, stocked_after: 4 }])
    const alone = await ask("/staff/stock/counts", { counts: counts.slice(1), request_id })
    expect(alone.status).toBe(404)
  })

  it("refuses what cannot be, and changes nothing", async () => {
    // One test for all of them: each begins with a new copy of the market, which takes longer than they do.
    const asked: [string, string, object][] = [
      ["a negative count", "count", { counted: -1 }],
      ["a count of more than anybody has", "count", { counted: 100_001 }],
      ["a count beyond all numbers", "count", { counted: 1e300 }],
      ["half a piece", "count", { counted: 1.5 }],
      ["a count in words", "count", { counted: "5" }],
      ["no count", "count", {}],
      ["a click without a name", "count", { counted: 1, request_id: undefined }],
      ["a click with a strange name", "count", { counted: 1, request_id: "x'; --" }],
      ["a field that is none", "count", { counted: 1, stocked: 9 }],
      ["an adjustment by nothing", "adjust", { delta: 0, reason: "correction", note: "n" }],
      ["an adjustment without a note", "adjust", { delta: 1, reason: "correction", note: " " }],
      ["an adjustment without a reason", "adjust", { delta: 1, note: "n" }],
      ["an adjustment beyond all numbers", "adjust", { delta: 9e15, reason: "made", note: "n" }],
      ["damage that adds", "adjust", { delta: 1, reason: "damaged", note: "n" }],
      ["more than the market counts", "adjust", { delta: 100_000, reason: "made", note: "n" }],
      ["a sale of nothing", "fair-sale", { quantity: 0, receipt: "B1", sold_on: "2026-11-20" }],
      ["a sale without a slip", "fair-sale", { quantity: 1, receipt: "", sold_on: "2026-11-20" }],
      ["a sale of tomorrow", "fair-sale", { quantity: 1, receipt: "B1", sold_on: "2096-11-20" }],
      ["a sale on a day that is none", "fair-sale", { quantity: 1, receipt: "B1", sold_on: "2026-02-30" }],
      ["a control character", "adjust", { delta: 1, reason: "made", note: "a\u0007b" }],
      ["a negative warning", "low-at", { low_at: -1, request_id: undefined }],
    ]
    const taken: string[] = []
    for (const [name, what, body] of asked) {
      if ((await change(what, body)).status !== 400) taken.push(name)
    }
    expect(taken).toEqual([])
    expect(await movements()).toEqual([])
    expect((await stock()).stocked).toBe(5)
  })

  it("refuses a piece twice on one table, and a table without pieces", async () => {
    const twice = [1, 2].map((counted) => ({ id: bag.levelId, counted }))
    for (const counts of [twice, []]) {
      expect((await ask("/staff/stock/counts", { counts, request_id: randomUUID() })).status).toBe(400)
    }
  })

  it("each sees their prison's pieces, the curator all; what is no listing's is nobody's", async () => {
    const codes = async (who: MemberName, query = "") =>
      ((await ask(`/staff/stock${query}`, undefined, who)).data as unknown as { stock: Stock[] }).stock.map(
        ({ code }) => code
      )
    expect(await codes("operator")).toEqual(["Q-LUR"])
    expect(await codes("otherOperator")).toEqual(["Q-CCP"])
    expect((await codes("curator")).sort()).toEqual(["Q-CCP", "Q-LUR"])
    expect(await codes("curator", "?q=pieza%20lur&order=-available")).toEqual(["Q-LUR"])
    expect((await change("count", { counted: 1 }, retablo.levelId)).status).toBe(404)
    expect((await ask(`/staff/stock/${retablo.levelId}/movements`)).status).toBe(404)
    const [draft] = await app.sql("select id from inventory_level where id not in (?, ?)", [
      bag.levelId,
      retablo.levelId,
    ])
    expect((await change("count", { counted: 1 }, String(draft?.id))).status).toBe(404)
    const file = await app.as(app.staff().members.curator.tokens.fresh, "/staff/stock.csv?order=-code")
    expect(String(file.data).split("\r\n")[1]).toMatch(/^Q-LUR,Pieza de prueba,,/)
  })

  it("tells of pieces of which few are left, and of those never counted", async () => {
    const home = async () => {
      const { data } = await ask("/staff/home")
      const { waiting } = data as unknown as { waiting: { code: string; count: number }[] }
      return Object.fromEntries(waiting.map((each) => [each.code, each.count]))
    }
    const low = async () =>
      ((await ask("/staff/stock?low=true")).data as unknown as { stock: Stock[] }).stock.length
    expect(await home()).toMatchObject({ stock_never_counted: 1 })
    expect([await low(), await home()]).toEqual([0, expect.not.objectContaining({ stock_low: 1 })])
    await count(1)
    expect([await low(), await home()]).toEqual([1, expect.objectContaining({ stock_low: 1 })])
    expect(await home()).not.toHaveProperty("stock_never_counted")
    await change("low-at", { low_at: 0, request_id: undefined })
    expect(await low()).toBe(0)
    await change("low-at", { low_at: 1, request_id: undefined })
    expect(await low()).toBe(1)
    await app.sql(
      "update listings_listing set state = 'withdrawn', withdrawn_at = now(), withdrawn_kind = 'other'"
    )
    expect(await low()).toBe(0)
  })

  it("an event that was lost is told again, once", async () => {
    await count(2)
    const told: unknown[] = []
    app
      .container()
      .resolve(Modules.EVENT_BUS)
      .subscribe("inventory-level.updated", async ({ data }) => {
        told.push(data)
      })
    const { default: tellStock } = jest.requireActual<{
      default: (container: unknown) => Promise<{ told: number }>
    }>("@tejido/listings/jobs/tell-stock")
    // Only just told: it may be on its way.
    expect(await tellStock(app.container())).toEqual({ told: 0 })
    await app.sql("update listings_stock_untold set changed_at = now() - interval '1 minute'")
    expect(await tellStock(app.container())).toEqual({ told: 1 })
    expect(await tellStock(app.container())).toEqual({ told: 0 })
    await eventually(async () => expect(told).toContainEqual({ id: bag.levelId }))
  })
})
