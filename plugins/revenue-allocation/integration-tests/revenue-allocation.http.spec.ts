import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { Client } from "@medusajs/framework/pg"
import { describeApp } from "../../../backend/integration-tests/app"
import { eventually } from "../../../backend/integration-tests/eventually"
import { purchaseSteps } from "../../../backend/integration-tests/purchase-steps"
import { runChecks } from "../../../scripts/ledger/checks"
import { showOrder } from "../../../scripts/ledger/order"
import sweepSales from "../src/jobs/sweep-sales"
import { postOrderWorkflow } from "../src/workflows/post-order"

type Share = { party: string; label: string; amount: number; basis: string }
type Allocation = { amount: number; currency_code: string; policy_version: number; shares: Share[] }
type Impact = Allocation & { order_id: string; posted: boolean }

describeApp("revenue allocation over HTTP", (app) => {
  const { buy } = purchaseSteps(app)
  const get = async <T>(path: string) => {
    const { status, data } = await app.api.get(path, app.any())
    return { status, data: data as T }
  }
  const amountsOf = ({ shares }: { shares: Share[] }) =>
    Object.fromEntries(shares.map(({ party, amount }) => [party, amount]))
  const allocationPath = (query = "") => `/store/products/${app.world().bag.id}/allocation${query}`

  const bought = async (quantity = 1) => {
    const order = await buy(app.world().bag, quantity)
    if (!order.orderId) throw new Error(`no order: ${order.error}`)
    await eventually(async () => expect(await postings(order.orderId ?? "")).toHaveLength(1))
    const [payment] = await app.sql("select id from payment order by created_at desc limit 1")
    return { orderId: order.orderId, cartId: order.cartId, paymentId: String(payment?.id) }
  }
  const postings = (orderId: string) =>
    app.sql("select id, source_id from ledger_transaction where order_id = ? order by id", [orderId])
  /** What a provider's own capture, or a lost event, leaves behind: a row that nobody was told of. */
  const captureUnannounced = async (paymentId: string, id: string, soles: string) =>
    app.sql(
      `insert into capture (id, amount, raw_amount, payment_id) values (?, ?, jsonb_build_object('value', ?::text), ?)`,
      [id, soles, soles, paymentId]
    )

  describe("the projected split of a price", () => {
    it("an INPE workshop's bag of S/ 120.00: tax, materials, and the income by the law's split", async () => {
      const { status, data } = await get<{ allocation: Allocation }>(allocationPath())
      expect(status).toBe(200)
      expect(data.allocation).toMatchObject({ amount: 12_000, currency_code: "pen", policy_version: 1 })
      expect(amountsOf(data.allocation)).toEqual({
        maker_family: 5339,
        reparation: 1525,
        inpe_activity: 763,
        materials: 2542,
        tax_igv: 1831,
      })
    })

    it("follows the quantity, and speaks the visitor's language", async () => {
      const { data } = await get<{ allocation: Allocation }>(allocationPath("?quantity=1000&locale=en"))
      expect(data.allocation.amount).toBe(12_000_000)
      expect(data.allocation.shares.reduce((sum, { amount }) => sum + amount, 0)).toBe(12_000_000)
      expect(data.allocation.shares.map(({ label }) => label)).toContain("Civil reparation")
    })

    it("names nobody and no workshop (P1)", async () => {
      const makers = await app.sql(
        "select id, code from provenance_artisan union select id, handle from provenance_workshop"
      )
      const text = JSON.stringify((await get(allocationPath())).data)
      expect(makers.length).toBeGreaterThan(0)
      for (const { id, code } of makers) {
        expect(text).not.toContain(String(id))
        expect(text).not.toContain(String(code))
      }
    })

    it.each([
      ["?quantity=0", 400],
      ["?quantity=1001", 400],
      ["?quantity=1.5", 400],
      ["?quantity=diez", 400],
      ["?fields=*origin.makers", 400],
      ["?variant_id=a&variant_id=b", 400],
      ["?variant_id=variant_nada", 404],
    ])("answers %s with %i and says why", async (query, expected) => {
      const { status, data } = await get<{ message: string }>(allocationPath(query))
      expect(status).toBe(expected)
      expect(data.message).toEqual(expect.any(String))
    })

    it("knows no draft, no unknown product, and none of a shop that the key does not open", async () => {
      for (const id of [app.world().draft.id, "prod_nada", "%20"]) {
        expect((await get(`/store/products/${id}/allocation`)).status).toBe(404)
      }
      await app.sql("delete from product_sales_channel")
      expect((await get(allocationPath())).status).toBe(404)
    })
  })

  describe("the split of an order", () => {
    it("is the ledger's own, with the freight, adding up to what was paid", async () => {
      const { orderId, cartId } = await bought(2)
      const { data } = await get<{ impact: Impact }>(`/store/orders/${orderId}/impact?secret=${cartId}`)
      expect(data.impact).toMatchObject({
        order_id: orderId,
        posted: true,
        amount: 25_200,
        policy_version: 1,
      })
      expect(amountsOf(data.impact)).toMatchObject({ materials: 5085, tax_igv: 3844, shipping: 1017 })
    })

    it("is a projection while no payment is there", async () => {
      const orders = app.container().resolve(Modules.ORDER)
      const order = await orders.createOrders({
        currency_code: "pen",
        items: [{ title: "Sin origen", quantity: 1, unit_price: 118, is_tax_inclusive: true }],
      })
      const cart = await app.container().resolve(Modules.CART).createCarts({ currency_code: "pen" })
      await app
        .container()
        .resolve(ContainerRegistrationKeys.LINK)
        .create({ [Modules.ORDER]: { order_id: order.id }, [Modules.CART]: { cart_id: cart.id } })

      const { data } = await get<{ impact: Impact }>(`/store/orders/${order.id}/impact?secret=${cart.id}`)
      expect(data.impact).toMatchObject({ posted: false, amount: 11_800 })
      expect(amountsOf(data.impact)).toEqual({ tax_igv: 1800, unattributed: 10_000 })
    })

    it("is told to nobody without the order's own secret", async () => {
      const { orderId, cartId } = await bought()
      const other = await bought()
      const wrong = [
        `${orderId}/impact?secret=${other.cartId}`,
        `${orderId}/impact?secret=${orderId}`,
        `order_nada/impact?secret=${cartId}`,
      ]
      const answers = await Promise.all(
        wrong.map((path) => get<{ message: string }>(`/store/orders/${path}`))
      )
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
      expect(new Set(answers.map(({ data }) => data.message)).size).toBe(1)
      expect((await get(`/store/orders/${orderId}/impact`)).status).toBe(400)
    })
  })

  describe("posting", () => {
    it("M8: a capture that no event announced is found by the sweep, and posted once", async () => {
      const { orderId, paymentId } = await bought()
      await captureUnannounced(paymentId, "capt_lost", "0.5")

      await Promise.all([sweepSales(app.container()), sweepSales(app.container())])
      await sweepSales(app.container())

      expect((await postings(orderId)).map(({ source_id }) => source_id)).toEqual([
        expect.stringMatching(/^capt_/),
        "capt_lost",
      ])
      expect(await app.sql("select * from ledger_check()")).toEqual([])
    })

    it("M8: money captured before there is an order waits, and is posted once there is one", async () => {
      const { paymentId, orderId } = await bought()
      const link = await app.sql("delete from order_payment_collection returning *")
      await captureUnannounced(paymentId, "capt_early", "10")

      await sweepSales(app.container())
      expect(await postings(orderId)).toHaveLength(1)

      const [row] = link
      await app.sql(
        "insert into order_payment_collection (id, order_id, payment_collection_id) values (?, ?, ?)",
        [row?.id, row?.order_id, row?.payment_collection_id]
      )
      await sweepSales(app.container())
      expect(await postings(orderId)).toHaveLength(2)
    })

    it("M5: run again, also many at once, it returns the transactions that are there", async () => {
      const { orderId, paymentId } = await bought()
      const runs = await Promise.all(
        Array.from({ length: 5 }, () =>
          postOrderWorkflow(app.container()).run({ input: { payment_id: paymentId } })
        )
      )
      const [posted] = await postings(orderId)
      for (const { result } of runs) {
        expect(result).toEqual({
          order_id: orderId,
          transactions: [
            {
              kind: "sale_captured",
              source_id: posted?.source_id,
              transaction_id: String(posted?.id),
              created: false,
            },
          ],
        })
      }
    })

    it("M2: more captured than the order is worth is held, not given to anybody", async () => {
      const { orderId, paymentId, cartId } = await bought()
      await captureUnannounced(paymentId, "capt_more", "50")
      await sweepSales(app.container())

      const { data } = await get<{ impact: Impact }>(`/store/orders/${orderId}/impact?secret=${cartId}`)
      expect(data.impact.amount).toBe(18_200)
      expect(amountsOf(data.impact)).toMatchObject({ unattributed: 5000, materials: 2542 })
    })
  })

  describe("npm run ledger", () => {
    const withClient = async <T>(look: (client: Client) => Promise<T>): Promise<T> => {
      const [{ name } = { name: "" }] = await app.sql("select current_database() as name")
      const { DB_HOST: host, DB_PORT: port, DB_USERNAME: user, DB_PASSWORD: password } = process.env
      const client = new Client({ host, port: Number(port), user, password, database: String(name) })
      await client.connect()
      return look(client).finally(() => client.end())
    }

    it("--order shows the transaction in soles, with both sides and nothing left over", async () => {
      const { orderId } = await bought()
      const [{ display_id } = { display_id: "" }] = await app.sql(
        'select display_id from "order" where id = ?',
        [orderId]
      )
      const { text, ok } = await withClient((client) => showOrder(client, String(display_id)))
      expect(ok).toBe(true)
      expect(text).toMatch(/clearing:pp_demo_demo +132\.00\n/)
      expect(text).toMatch(/total +132\.00 +132\.00\n/)
      expect(text).toMatch(/debits less credits +0\.00$/)
    })

    it("--check finds a capture that is not posted, and holds once it is", async () => {
      const { paymentId } = await bought()
      await captureUnannounced(paymentId, "capt_old", "1")
      await app.sql("update capture set created_at = now() - interval '5 minutes' where id = 'capt_old'")
      const before = await withClient(runChecks)
      expect(before.ok).toBe(false)
      expect(before.text).toContain("M8 posted: capture capt_old")

      await sweepSales(app.container())
      const after = await withClient(runChecks)
      expect(after.text).toContain("The ledger holds.")
      expect(after.ok).toBe(true)
    })

    it("--check finds a sale whose entries are not what its facts give", async () => {
      const { orderId } = await bought()
      await app.sql(
        `select * from ledger_post('sale_captured', 'capt_forged', ?, 2, 'policy_v1', now(),
           (select facts from ledger_transaction limit 1),
           '[{"account":"clearing:pp_demo_demo","currency_code":"pen","amount":13200},
             {"account":"artisan:friend:income","currency_code":"pen","amount":-13200}]')`,
        [orderId]
      )
      const { ok, text } = await withClient(runChecks)
      expect(ok).toBe(false)
      expect(text).toContain("its entries are not what its facts give")
      expect(text).toContain("its capture capt_forged does not exist")
    })
  })
})
