import { setTimeout as sleep } from "node:timers/promises"
import { Client } from "@medusajs/framework/pg"
import { describeStaffApp, type StaffAppContext } from "./describe-staff-app"
import { eventually } from "./eventually"
import { actOn, makeApplication, type MadeFair } from "./examples/fairs"
import { indexedProducts } from "./indexed-product"
import { listeningShop } from "./listening-shop"
import { purchaseSteps } from "./purchase-steps"

/** What a piece costs at the fair of the examples, and in the shop, in céntimos; five pieces are in stock. */
const AT_FAIR = 500
const IN_SHOP = 12_000
const IN_STOCK = 5

type Kind = { price: number; before: number | null; quota_left: number | null; available: number }
type Prices = {
  state: string
  written: number
  waiting: number
  problems: { kind: string }[]
  conflicts: { charged: number; fairs: { fair_price: number }[] }[]
}

/** What starts and stops with the application. */
type FairClock = {
  __hooks: Record<"onApplicationStart" | "onApplicationPrepareShutdown", () => Promise<void>>
}

/** A connection of its own, as another backend process would have. */
async function anotherProcess({ sql }: Pick<StaffAppContext, "sql">): Promise<Client> {
  const [{ name } = { name: "" }] = await sql("select current_database() as name")
  const { DB_HOST: host, DB_PORT: port, DB_USERNAME: user, DB_PASSWORD: password } = process.env
  const client = new Client({ host, port: Number(port), user, password, database: String(name) })
  await client.connect()
  return client
}

describeStaffApp("fair prices", (app) => {
  const { told, expectTold } = listeningShop()
  const { expectIndexed, search } = indexedProducts(app)

  const kindAt = async (fair: Pick<MadeFair, "handle">): Promise<Kind> => {
    const stand = app.staff().here.workshopHandle
    const { data } = await app.api.get(`/store/fairs/${fair.handle}/stands/${stand}`, app.any())
    return (data as { stand: { products: { variants: Kind[] }[] } }).stand.products[0]!.variants[0]!
  }
  /** Waits until the stand says this, within the five seconds that the shop promises. */
  const expectKind = (fair: Pick<MadeFair, "handle">, kind: Partial<Kind>, seconds?: number) =>
    eventually(async () => expect(await kindAt(fair)).toMatchObject(kind), seconds)

  const pricesOf = async ({ id }: Pick<MadeFair, "id">): Promise<Prices> => {
    const { data } = await app.as(app.staff().members.promoter.tokens.fresh, `/staff/fairs/${id}/prices`)
    return (data as { prices: Prices }).prices
  }
  const expectPrices = (fair: Pick<MadeFair, "id">, prices: Partial<Prices>) =>
    eventually(async () => expect(await pricesOf(fair)).toMatchObject(prices), 10)

  /** A fair that is announced, with its price ready, and the stand of the small market's bag. */
  const announced = async (): Promise<MadeFair> => {
    const { fair } = await makeApplication(app, app.staff().here, "accepted")
    const known = await actOn(app, fair, "announce")
    await expectPrices(known, { state: "written", written: 1, waiting: 0 })
    return known
  }
  const live = async (): Promise<MadeFair> => {
    const fair = await actOn(app, await announced(), "open")
    await expectKind(fair, { price: AT_FAIR })
    return fair
  }
  const offer = (fair: Pick<MadeFair, "id">, change: string) =>
    app.sql(`update fairs_stand_product set ${change} where fair_id = ?`, [fair.id])

  it("are charged from the second in which the fair opens to that in which it closes, by the database's clock", async () => {
    const fair = await announced()
    expect(await kindAt(fair)).toMatchObject({ price: IN_SHOP, before: null })
    await app.sql(
      `update fairs_fair set opens_at = now() + interval '2 seconds', closes_at = now() + interval '6 seconds'
       where id = ?`,
      [fair.id]
    )
    await expectKind(fair, { price: AT_FAIR, before: IN_SHOP }, 10)
    expect((await pricesOf(fair)).state).toBe("in_force")
    await expectKind(fair, { price: IN_SHOP, before: null }, 15)
    expect((await pricesOf(fair)).state).toBe("ended")
  })

  it("are what the shop shows, which is told when a fair opens", async () => {
    const fair = await announced()
    told.clear()
    await actOn(app, fair, "open")
    const { workshopHandle, productId } = app.staff().here
    await expectTold(["fairs", `fair:${fair.handle}`, `product:${productId}`])
    await expectTold([`fair-stand:${fair.handle}/${workshopHandle}`])
    expect(await kindAt(fair)).toMatchObject({ price: AT_FAIR })
  })

  it("bring pieces of a fair into the search, and take them out when it is over", async () => {
    const fair = await live()
    const { workshopHandle, productId } = app.staff().here
    const stand = `${fair.handle}/${workshopHandle}`
    await expectIndexed(productId, {
      ...{ fairs: [fair.handle], fair_stands: [stand], price: AT_FAIR, price_before: IN_SHOP },
    })
    const found = await search({ filters: { fairs: fair.handle } })
    expect(found.hits.map(({ document }) => document.id)).toEqual([productId])
    await app.sql("update fairs_fair set closes_at = now() + interval '2 seconds' where id = ?", [fair.id])
    await eventually(async () => {
      await expectIndexed(productId, { fairs: [], fair_stands: [], price: IN_SHOP, price_before: null })
    }, 10)
  })

  it("are what an order posts to the ledger", async () => {
    await live()
    const steps = purchaseSteps(app)
    const { orderId } = await steps.buy(app.world().bag, 1)
    const entries = await eventually(async () => {
      const posted = await app.sql(
        `select a.code, e.amount::int as amount from ledger_transaction t
           join ledger_entry e on e.transaction_id = t.id join ledger_account a on a.id = e.account_id
         where t.order_id = ?`,
        [orderId]
      )
      expect(posted.length).toBeGreaterThan(0)
      return posted as { code: string; amount: number }[]
    }, 20)
    // The small market's delivery costs S/ 12.00; IGV is 18/118 of both.
    const delivery = 1200
    const sums = (account: string) =>
      entries.filter((entry) => entry.code.startsWith(account)).reduce((sum, { amount }) => sum + amount, 0)
    expect(sums("clearing:")).toBe(AT_FAIR + delivery)
    expect(sums("tax:igv")).toBe(-Math.round(((AT_FAIR + delivery) * 18) / 118))
    expect(entries.reduce((sum, { amount }) => sum + amount, 0)).toBe(0)
  })

  it("stop when their quota is gone, and are back when something comes back", async () => {
    const fair = await live()
    await offer(fair, "sold = quota")
    await expectKind(fair, { price: IN_SHOP, before: null, quota_left: 0 })
    await expectTold([`fair-stand:${fair.handle}/${app.staff().here.workshopHandle}`])
    await offer(fair, "sold = quota - 1")
    await expectKind(fair, { price: AT_FAIR, before: IN_SHOP, quota_left: 1 })
  })

  it("are the lowest of two fairs', which staff are told, and never above the shop's", async () => {
    const [first, second] = [await announced(), await announced()]
    await offer(second, "fair_price = 400")
    await expectPrices(first, {
      conflicts: [expect.objectContaining({ charged: 400, fairs: expect.anything() as never })],
    })
    for (const fair of [first, second]) await actOn(app, fair, "open")
    await expectKind(first, { price: 400 })
    await actOn(app, second, "close")
    await expectKind(first, { price: AT_FAIR })
    // The shop itself becomes cheaper than the fair.
    await app.sql(
      `update price set amount = 3, raw_amount = '{"value":"3","precision":20}' where price_list_id is null
       and price_set_id = (select price_set_id from product_variant_price_set where variant_id = ?)`,
      [app.world().bag.variantId]
    )
    await expectKind(first, { price: 300, before: null })
    expect(await pricesOf(first)).toMatchObject({ problems: [{ kind: "not_lower" }] })
  })

  it("are mended where somebody took them out of Medusa, and end with a cancelled fair", async () => {
    const fair = await live()
    await app.sql("delete from price where price_list_id = ?", [`plist_${fair.id}`])
    expect(await kindAt(fair)).toMatchObject({ price: IN_SHOP })
    await offer(fair, "position = position + 1")
    await expectKind(fair, { price: AT_FAIR })
    await actOn(app, fair, "cancel")
    await eventually(async () => {
      const [list] = await app.sql(
        "select count(*)::int as prices from price where price_list_id = ? and deleted_at is null",
        [`plist_${fair.id}`]
      )
      expect(list).toEqual({ prices: 0 })
    })
  })

  it("are written by one process at a time, and by the next when it dies", async () => {
    const fair = await announced()
    const other = await anotherProcess(app)
    await other.query("begin")
    await other.query("select pg_advisory_xact_lock(hashtext('fairs_keep'), hashtext($1))", [fair.id])
    await offer(fair, "fair_price = 450")
    await sleep(2000)
    const amounts = () =>
      app.sql("select amount::float8 as soles from price where price_list_id = ?", [`plist_${fair.id}`])
    expect(await amounts()).toEqual([{ soles: 5 }])
    await other.end()
    await eventually(async () => expect(await amounts()).toEqual([{ soles: 4.5 }]))
  })

  it("are charged, told of and let go of what was kept though nobody was up when the fair opened", async () => {
    const fair = await announced()
    await expectKind(fair, { available: IN_STOCK - 1 })
    const clock = app.container().resolve<FairClock>("fair_clock")
    await clock.__hooks.onApplicationPrepareShutdown()
    try {
      told.clear()
      await app.sql("update fairs_fair set opens_at = now() + interval '1 second' where id = ?", [fair.id])
      await app.sql("update price_list set starts_at = now() + interval '1 second' where id = ?", [
        `plist_${fair.id}`,
      ])
      await sleep(1500)
      // Prices need nobody; the rest waits.
      expect(await kindAt(fair)).toMatchObject({ price: AT_FAIR, available: IN_STOCK - 1 })
    } finally {
      await clock.__hooks.onApplicationStart()
    }
    await expectTold(["fairs", `fair:${fair.handle}`])
    await expectKind(fair, { price: AT_FAIR, available: IN_STOCK })
  })

  describe("in a cart", () => {
    it("are not charged any more once the fair has closed, nor the shop's once it has opened", async () => {
      const fair = await announced()
      const steps = purchaseSteps(app)
      const cart = async () => {
        const { id } = await steps.createCart()
        await steps.addItem(id, app.world().bag, 1)
        await steps.prepare(id)
        return id
      }
      const refused = async (id: string) => {
        const answer = await app.api.post(`/store/carts/${id}/complete`, {}, app.any())
        expect(answer).toMatchObject({ status: 400, data: { code: "price_changed" } })
        expect(await app.sql("select id from order_cart where cart_id = ?", [id])).toEqual([])
      }
      const before = await cart()
      await actOn(app, fair, "open")
      await expectKind(fair, { price: AT_FAIR })
      await refused(before)
      const during = await cart()
      const bought = await steps.complete(await cart())
      expect(bought.type).toBe("order")
      await actOn(app, fair, "close")
      await expectKind(fair, { price: IN_SHOP })
      await refused(during)
      // Brought up to date as the shop does it, it is bought for what it costs now.
      const [line] = await app.sql("select id from cart_line_item where cart_id = ?", [during])
      await app.api.post(`/store/carts/${during}/line-items/${String(line!.id)}`, { quantity: 1 }, app.any())
      await steps.prepare(during)
      expect((await steps.complete(during)).type).toBe("order")
    })

    it("leave an order what it is, however often it is completed", async () => {
      const fair = await live()
      const steps = purchaseSteps(app)
      const { cartId, orderId } = await steps.buy(app.world().bag, 1)
      await actOn(app, fair, "close")
      await expectKind(fair, { price: IN_SHOP })
      expect((await steps.complete(cartId)).orderId).toBe(orderId)
    })
  })

  describe("with stock that is kept", () => {
    const kept = (fair: MadeFair) => expectKind(fair, { available: IN_STOCK - 1 })
    const free = (fair: MadeFair) => expectKind(fair, { available: IN_STOCK })

    it("let nobody buy it before the fair opens, and everybody then", async () => {
      const fair = await announced()
      await kept(fair)
      await offer(fair, "kept = quota")
      await expectKind(fair, { available: 0 })
      expect((await purchaseSteps(app).buy(app.world().bag, 1).catch(String)) as string).toContain(
        "inventory"
      )
      await offer(fair, "kept = 2")
      await expectKind(fair, { available: IN_STOCK - 2 })
      await actOn(app, fair, "open")
      await free(fair)
      expect((await purchaseSteps(app).buy(app.world().bag, IN_STOCK)).type).toBe("order")
    })

    it("keep no more than there is, and say so", async () => {
      const fair = await announced()
      await offer(fair, "kept = 9, quota = 9")
      await expectKind(fair, { available: 0 })
      await expectPrices(fair, {
        problems: [expect.objectContaining({ kind: "not_all_kept", kept: 9, kept_now: IN_STOCK }) as never],
      })
    })

    it.each([
      ["is cancelled", (fair: MadeFair) => actOn(app, fair, "cancel")],
      [
        "has no such offer any more",
        (fair: MadeFair) => app.sql("delete from fairs_stand_product where fair_id = ?", [fair.id]),
      ],
      [
        "has the stand closed",
        (fair: MadeFair) => app.sql("update fairs_stand set closed_at = now() where fair_id = ?", [fair.id]),
      ],
    ])("let go of it when a fair %s", async (_, happens) => {
      const other = await announced()
      const fair = await announced()
      await expectKind(other, { available: IN_STOCK - 2 })
      await happens(fair)
      await kept(other)
    })
  })
})
