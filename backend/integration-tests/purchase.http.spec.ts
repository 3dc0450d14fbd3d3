import { setTimeout as sleep } from "node:timers/promises"
import { Client } from "@medusajs/framework/pg"
import { describeApp } from "./app"
import { eventually } from "./eventually"
import { purchaseSteps } from "./purchase-steps"

describeApp("a purchase", (app) => {
  const { createCart, addItem, prepare, complete, buy } = purchaseSteps(app)

  /** Ledger entries of an order's sale, by account, in céntimos. */
  const entriesOf = async (orderId: string) =>
    (
      await app.sql(
        `select a.code as account, e.amount::text as amount, t.id as transaction
           from ledger_transaction t join ledger_entry e on e.transaction_id = t.id
           join ledger_account a on a.id = e.account_id
          where t.order_id = ? order by a.code`,
        [orderId]
      )
    ).map((row) => ({
      account: String(row.account),
      amount: BigInt(String(row.amount)),
      transaction: row.transaction,
    }))

  /** A connection of its own, as another backend process would have. */
  const connect = async (): Promise<Client> => {
    const [{ name } = { name: "" }] = await app.sql("select current_database() as name")
    const { DB_HOST: host, DB_PORT: port, DB_USERNAME: user, DB_PASSWORD: password } = process.env
    const client = new Client({ host, port: Number(port), user, password, database: String(name) })
    await client.connect()
    return client
  }

  it("ends in a paid order whose captured céntimos stand in the ledger, balanced, once", async () => {
    const order = await buy(app.world().bag, 2)
    expect(order).toMatchObject({ status: 200, type: "order" })

    await eventually(async () => {
      const entries = await entriesOf(order.orderId!)
      expect(new Set(entries.map((entry) => entry.transaction)).size).toBe(1)
      expect(entries.reduce((sum, { amount }) => sum + amount, 0n)).toBe(0n)
      const clearing = entries.find(({ account }) => account.startsWith("clearing:"))
      expect(clearing?.amount).toBe(25_200n) // 2 × S/ 120.00 and S/ 12.00 for the delivery
      const makers = entries.filter(({ account }) => /^artisan:.*:income$/.test(account))
      expect(makers).toHaveLength(2)
    }, 15)
  })

  it("told the order's own secret, shows where its money goes, adding up to what was paid", async () => {
    const order = await buy(app.world().bag, 1)
    const url = `/store/orders/${order.orderId}/impact`
    await eventually(async () => {
      const { status, data } = await app.api.get(`${url}?secret=${order.cartId}`, app.any())
      expect(status).toBe(200)
      const { impact } = data as { impact: { amount: number; posted: boolean; shares: { amount: number }[] } }
      expect(impact.amount).toBe(13_200)
      expect(impact.posted).toBe(true)
      expect(impact.shares.reduce((sum, { amount }) => sum + amount, 0)).toBe(impact.amount)
    }, 15)
    const wrong = await app.api.get(`${url}?secret=cart_01ARZ3NDEKTSV4RRFFQ69G5FAV`, app.any())
    expect(wrong.status).toBe(404)
  })

  it("completed twice at once makes one order and one payment (S1)", async () => {
    const cart = await createCart()
    await addItem(cart.id, app.world().bag, 1)
    await prepare(cart.id)
    const answers = await Promise.all([complete(cart.id), complete(cart.id), complete(cart.id)])
    expect(answers.every(({ status }) => status < 500)).toBe(true)
    const again = await complete(cart.id)
    expect(again.type).toBe("order")
    const orders = new Set([...answers, again].flatMap(({ orderId }) => orderId ?? []))
    expect(orders.size).toBe(1)
    const [row] = await app.sql(`select count(*)::int as captures from capture`)
    expect(row?.captures).toBe(1)
  })

  it("sells a one-of-a-kind piece once, however many carts hold it (S2)", async () => {
    const carts = await Promise.all([1, 2, 3].map(() => createCart()))
    for (const cart of carts) {
      await addItem(cart.id, app.world().retablo, 1)
      await prepare(cart.id)
    }
    const answers = await Promise.all(carts.map(({ id }) => complete(id)))
    expect(answers.filter(({ type }) => type === "order")).toHaveLength(1)
    expect(answers.every(({ status }) => status < 500)).toBe(true)
    const [stock] = await app.sql(
      `select sum(stocked_quantity)::int as stocked, sum(reserved_quantity)::int as reserved
         from inventory_level where inventory_item_id = ?`,
      [app.world().retablo.inventoryItemId]
    )
    expect(stock).toEqual({ stocked: 1, reserved: 1 })
    const [kept] = await app.sql(
      `select (select coalesce(sum(amount), 0) from capture) - (select coalesce(sum(amount), 0) from refund) as kept`
    )
    expect(Number(kept?.kept)).toBe(362) // one retablo and its delivery; whoever came too late was not charged
  })

  it("waits for another process that is reserving the same piece (S2)", async () => {
    const { retablo } = app.world()
    const cart = await createCart()
    await addItem(cart.id, retablo, 1)
    await prepare(cart.id)
    const elsewhere = await connect()
    try {
      const key = lockKey(retablo.inventoryItemId)
      await elsewhere.query("select pg_advisory_lock($1)", [key])
      let done = false
      const answer = complete(cart.id).finally(() => (done = true))
      await sleep(1500)
      expect(done).toBe(false)
      await elsewhere.query("select pg_advisory_unlock($1)", [key])
      expect(await answer).toMatchObject({ type: "order" })
    } finally {
      await elsewhere.end()
    }
  })

  it("declined by the payment method leaves the cart as it was and no order", async () => {
    const cart = await createCart()
    await addItem(cart.id, app.world().bag, 1)
    await prepare(cart.id, { outcome: "declined" })
    const answer = await complete(cart.id)
    expect(answer.status).toBeLessThan(500)
    expect(answer.orderId).toBeUndefined()
    const [orders] = await app.sql(`select count(*)::int as n from "order"`)
    expect(orders?.n).toBe(0)
  })

  it("refuses more than there is, an unknown variant and a draft, with a clear message", async () => {
    const cart = await createCart()
    const tooMany = await addItem(cart.id, app.world().bag, 6)
    expect(tooMany.status).toBe(400)
    const unknown = await addItem(cart.id, { ...app.world().bag, variantId: "variant_nada" }, 1)
    expect([400, 404]).toContain(unknown.status)
    const draft = await addItem(cart.id, app.world().draft, 1)
    expect(draft.status).toBeGreaterThanOrEqual(400)
    expect(draft.status).toBeLessThan(500)
  })

  it("is found again by number and e-mail, and only by both", async () => {
    const order = await buy(app.world().bag, 1)
    const look = (display_id: number, email: string) =>
      app.api.post("/store/order-lookup", { display_id, email }, app.any())
    const found = await look(order.displayId!, "Compra@Ejemplo.pe")
    expect(found.status).toBe(200)
    expect(found.data).toMatchObject({ order: { id: order.orderId }, secret: order.cartId })
    const wrongMail = await look(order.displayId!, "otra@ejemplo.pe")
    const wrongNumber = await look(999_999, "compra@ejemplo.pe")
    expect([wrongMail.status, wrongNumber.status]).toEqual([404, 404])
    expect((wrongMail.data as { message: string }).message).toBe(
      (wrongNumber.data as { message: string }).message
    )
  })
})

/** The number by which Medusa's `locking-postgres` locks a key, so that every process means the same lock. */
function lockKey(key: string): number {
  return [...key].reverse().reduce((hash, char) => (hash * 33) ^ char.charCodeAt(0), 5381) >>> 0
}
