import { Modules } from "@medusajs/framework/utils"
import {
  beginExchangeOrderWorkflow,
  beginOrderEditOrderWorkflow,
  beginReceiveReturnWorkflow,
  beginReturnOrderWorkflow,
  confirmExchangeRequestWorkflow,
  confirmOrderEditRequestWorkflow,
  confirmReturnReceiveWorkflow,
  confirmReturnRequestWorkflow,
  createOrderFulfillmentWorkflow,
  orderEditUpdateItemQuantityWorkflow,
  orderExchangeAddNewItemWorkflow,
  orderExchangeRequestItemReturnWorkflow,
  receiveItemReturnRequestWorkflow,
  refundPaymentWorkflow,
  requestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import { describeStaffApp } from "../../../backend/integration-tests/describe-staff-app"
import { eventually } from "../../../backend/integration-tests/eventually"
import { purchaseSteps } from "../../../backend/integration-tests/purchase-steps"
import { SYSTEM } from "@tejido/institutions/audit/record-audit"
import { attributeOrder } from "../src/facts/attribute-order"
import checkLedger from "../src/jobs/check-ledger"
import sweepSales from "../src/jobs/sweep-sales"
import { runChecks } from "../src/checks/run-checks"

type Bought = { orderId: string; cartId: string; paymentId: string; itemId: string }

describeStaffApp("orders in the ledger", (app) => {
  const { buy } = purchaseSteps(app)
  const bought = async (quantity = 1): Promise<Bought> => {
    const order = await buy(app.world().bag, quantity)
    if (!order.orderId) throw new Error(`no order: ${order.error}`)
    await eventually(async () => expect(await kinds(order.orderId ?? "")).toEqual(["sale_captured"]))
    const [payment] = await app.sql("select id from payment order by created_at desc limit 1")
    const [item] = await app.sql("select item_id from order_item where order_id = ?", [order.orderId])
    return {
      orderId: order.orderId,
      cartId: order.cartId,
      paymentId: String(payment?.id),
      itemId: String(item?.item_id),
    }
  }
  const kinds = async (orderId: string) =>
    (
      await app.sql("select kind from ledger_transaction where order_id = ? order by order_seq", [orderId])
    ).map(({ kind }) => kind)
  /** What the order has given to each kind of account in all. */
  const given = async (orderId: string) => {
    const rows = await app.sql(
      `select account.kind, -sum(entry.amount)::int as amount
       from ledger_transaction posted join ledger_entry entry on entry.transaction_id = posted.id
       join ledger_account account on account.id = entry.account_id
       where posted.order_id = ? group by account.kind having sum(entry.amount) <> 0`,
      [orderId]
    )
    return Object.fromEntries(rows.map(({ kind, amount }) => [kind, amount]))
  }
  const impactOf = async ({ orderId, cartId }: Bought) => {
    const { data } = await app.api.get(`/store/orders/${orderId}/impact?secret=${cartId}`, app.any())
    return (data as { impact: { posted: boolean; amount: number; shares: { amount: number }[] } }).impact
  }
  /** The sale of the staff's world is made of no facts; everything else must hold. */
  const holds = async () => {
    const outcomes = await runChecks((sql, values = []) => app.sql(sql, [...values]) as never)
    const [made] = await app.sql("select id from ledger_transaction where source_id = 'capt_test'")
    const found = outcomes.flatMap(({ findings }) => findings)
    expect(found.filter(({ subject }) => subject !== `transaction ${made?.id}`)).toEqual([])
  }
  const run = async <Input>(
    workflow: (container: never) => { run(asked: { input: Input }): Promise<{ result: unknown }> },
    input: Input
  ) => (await workflow(app.container() as never).run({ input })).result
  const whole = { clearing: -13_200, deductions: 2542, income: 7627, shipping: 1017, tax: 2014 }

  it("M7: a refund by Medusa's own workflow is posted; a second one takes the rest and leaves nothing", async () => {
    const order = await bought()
    expect(await given(order.orderId)).toEqual(whole)
    await run(refundPaymentWorkflow as never, { payment_id: order.paymentId, amount: 66 })
    await eventually(async () =>
      expect(await kinds(order.orderId)).toEqual(["sale_captured", "payment_refunded"])
    )
    expect((await given(order.orderId)).clearing).toBe(-6600)
    expect(await impactOf(order)).toMatchObject({ posted: true, amount: 6600 })

    await run(refundPaymentWorkflow as never, { payment_id: order.paymentId, amount: 66 })
    await eventually(async () => expect(await kinds(order.orderId)).toHaveLength(3))
    expect(await given(order.orderId)).toEqual({})
    expect(await impactOf(order)).toMatchObject({ posted: true, amount: 0, shares: [] })
    await holds()
  })

  it("M8: a refund that no event announced is found by the sweep, and by the check before it", async () => {
    const { orderId, paymentId } = await bought()
    await app.container().resolve(Modules.PAYMENT).refundPayment({ payment_id: paymentId, amount: 13.2 })
    await app.sql("update refund set created_at = now() - interval '5 minutes'")
    const found = await runChecks((sql, values = []) => app.sql(sql, [...values]) as never)
    expect(found.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toContain("M8 posted")

    await Promise.all([sweepSales(app.container()), sweepSales(app.container())])
    expect(await kinds(orderId)).toEqual(["sale_captured", "payment_refunded"])
    expect((await given(orderId)).clearing).toBe(-11_880)
    await holds()
  })

  it("a capture that the provider refused after it was posted is withdrawn by the sweep", async () => {
    const { orderId } = await bought()
    await sweepSales(app.container())
    expect(await kinds(orderId)).toEqual(["sale_captured"])
    await app.sql("update capture set deleted_at = now()")
    await sweepSales(app.container())
    await sweepSales(app.container())
    expect(await kinds(orderId)).toEqual(["sale_captured", "movement_withdrawn"])
    expect(await given(orderId)).toEqual({})
    await holds()
  })

  it("a return moves the shares of what came back to the hold, until the buyer has the money", async () => {
    const order = await bought(2)
    await fulfil(order, 2)
    const [place] = await app.sql("select id from stock_location")
    const { return_id } = (await run(beginReturnOrderWorkflow as never, {
      order_id: order.orderId,
      location_id: place?.id,
    })) as { return_id: string }
    const items = [{ id: order.itemId, quantity: 1 }]
    await run(requestItemReturnWorkflow as never, { return_id, items })
    await run(confirmReturnRequestWorkflow as never, { return_id })
    await run(beginReceiveReturnWorkflow as never, { return_id })
    await run(receiveItemReturnRequestWorkflow as never, { return_id, items })
    expect(await kinds(order.orderId)).toEqual(["sale_captured"])
    await run(confirmReturnReceiveWorkflow as never, { return_id })
    await eventually(async () => expect(await kinds(order.orderId)).toContain("order_changed"))
    expect(await given(order.orderId)).toEqual({ ...whole, clearing: -25_200, unattributed: 12_000 })

    await run(refundPaymentWorkflow as never, { payment_id: order.paymentId, amount: 120 })
    await eventually(async () => expect(await kinds(order.orderId)).toHaveLength(3))
    expect(await given(order.orderId)).toEqual(whole)
    await holds()
  })

  it("an order edit that takes a unit off is posted as a change, without money", async () => {
    const order = await bought(2)
    await run(beginOrderEditOrderWorkflow as never, { order_id: order.orderId })
    await run(orderEditUpdateItemQuantityWorkflow as never, {
      order_id: order.orderId,
      items: [{ id: order.itemId, quantity: 1 }],
    })
    await run(confirmOrderEditRequestWorkflow as never, { order_id: order.orderId, confirmed_by: "admin" })
    await eventually(async () =>
      expect(await kinds(order.orderId)).toEqual(["sale_captured", "order_changed"])
    )
    expect(await given(order.orderId)).toEqual({ ...whole, clearing: -25_200, unattributed: 12_000 })
    const [change] = await app.sql("select source_id from ledger_transaction where kind = 'order_changed'")
    expect(change?.source_id).toMatch(/^ordch_/)
    await holds()
  })

  it("M8: a change whose event is lost is found by the sweep", async () => {
    const order = await bought(2)
    await app.sql(
      'update order_item set quantity = 1, raw_quantity = \'{"value": "1"}\' where order_id = ?',
      [order.orderId]
    )
    await app.sql(
      `insert into order_change (id, order_id, version, status, confirmed_at)
       values ('ordch_lost', ?, 2, 'confirmed', now())`,
      [order.orderId]
    )
    await sweepSales(app.container())
    expect(await kinds(order.orderId)).toEqual(["sale_captured", "order_changed"])
    await sweepSales(app.container())
    expect(await kinds(order.orderId)).toHaveLength(2)
    await holds()
  })

  it("an exchange gives the new piece its shares once it is confirmed", async () => {
    const order = await bought()
    await fulfil(order, 1)
    await run(beginExchangeOrderWorkflow as never, { order_id: order.orderId })
    const [exchange] = await app.sql("select id from order_exchange")
    const exchange_id = String(exchange?.id)
    const [ret] = await app.sql("select return_id from order_exchange")
    await run(orderExchangeRequestItemReturnWorkflow as never, {
      exchange_id,
      return_id: ret?.return_id,
      items: [{ id: order.itemId, quantity: 1 }],
    })
    await run(orderExchangeAddNewItemWorkflow as never, {
      exchange_id,
      items: [{ variant_id: app.world().retablo.variantId, quantity: 1 }],
    })
    await run(confirmExchangeRequestWorkflow as never, { exchange_id })
    await eventually(async () =>
      expect(await kinds(order.orderId)).toEqual(["sale_captured", "order_changed"])
    )
    // S/ 132.00 are paid of S/ 482.00: everyone has their part of it in step, the maker of the new piece too.
    const now = await given(order.orderId)
    expect(now.clearing).toBe(-13_200)
    expect(Object.values(now).reduce((sum: number, amount) => sum + Number(amount), 0)).toBe(0)
    const makers = await app.sql(
      `select count(distinct account_id)::int as n from ledger_entry n join ledger_account a on a.id = n.account_id
       join ledger_transaction t on t.id = n.transaction_id where t.order_id = ? and a.kind = 'income'`,
      [order.orderId]
    )
    expect(makers[0]?.n).toBeGreaterThan(2)
    await holds()
  })

  it("M2: held lines are given to their makers once provenance knows them, and audited", async () => {
    await app.sql("update product_product_provenance_origin set deleted_at = now()")
    const { orderId } = await bought()
    expect(await given(orderId)).toMatchObject({ unattributed: 10_169 })
    const actor = SYSTEM("test")
    await expect(attributeOrder(app.container(), actor, orderId)).rejects.toMatchObject({
      code: "nothing_to_attribute",
    })
    await app.sql("update product_product_provenance_origin set deleted_at = null")
    const before = await app.auditLength()
    expect(await attributeOrder(app.container(), actor, orderId)).toMatchObject({ still_held: [] })
    expect(await given(orderId)).toEqual(whole)
    expect(await app.auditLength()).toBe(before + 1)
    await holds()
  })

  describe("the ledger's pages", () => {
    const as = async (path: string) => {
      const { status, data } = await app.as(app.staff().members.treasurer.tokens.fresh, path)
      return { status, data: data as Record<string, unknown> }
    }

    it("show accounts today and on a day, an account's entries with their balance, and a month", async () => {
      const { paymentId } = await bought()
      await run(refundPaymentWorkflow as never, { payment_id: paymentId, amount: 66 })
      await eventually(async () =>
        expect(await app.sql("select from ledger_transaction where kind = 'payment_refunded'")).toHaveLength(
          1
        )
      )
      const taxes = await as("/staff/ledger/accounts?kind=tax")
      expect(taxes.data.accounts).toMatchObject([{ code: "tax:igv", kind: "tax", credit: 3814 }])
      expect((await as("/staff/ledger/accounts?kind=tax&at=2026-11-20")).data.accounts).toMatchObject([
        { balance: -1800, entry_count: 1 },
      ])
      expect((await as("/staff/ledger/accounts?at=2026-11-20&order=balance")).status).toBe(400)

      const code = encodeURIComponent("clearing:pp_demo_demo")
      const { data } = await as(`/staff/ledger/accounts/${code}/entries`)
      expect(data).toMatchObject({ count: 3, opening: 0, closing: 18_400, account: { kind: "clearing" } })
      expect(
        (data.entries as { amount: number; balance: number }[]).map(({ amount, balance }) => [
          amount,
          balance,
        ])
      ).toEqual([
        [-6600, 18_400],
        [13_200, 25_000],
        [11_800, 11_800],
      ])
      expect((await as(`/staff/ledger/accounts/${code}/entries?month=2020-01`)).data).toMatchObject({
        ...{ entries: [], count: 0, opening: 0, closing: 0 },
      })
      expect((await as("/staff/ledger/accounts/tax:none/entries")).status).toBe(404)
      expect((await as("/staff/ledger/accounts/tax:igv/entries?month=2026-13")).status).toBe(400)

      const overview = await as("/staff/ledger/overview")
      const kindsOfMonth = overview.data.kinds as { kind: string; net: number; balance: number }[]
      expect(kindsOfMonth.reduce((sum, { balance }) => sum + balance, 0)).toBe(0)
      expect(kindsOfMonth.map(({ kind }) => kind)).toContain("income")
    })

    it("prove the ledger on demand, and tell who asked when", async () => {
      const { data } = await app.as(app.staff().members.treasurer.tokens.fresh, {
        method: "POST",
        path: "/staff/ledger/checks",
        body: {},
      })
      const names = (data as { check: { checks: { name: string }[] } }).check.checks.map(({ name }) => name)
      expect(names).toEqual(["ledger", "captures", "refunds", "orders", "months", "providers"])
      await checkLedger(app.container())
      const { data: runs } = await as("/staff/ledger/checks")
      expect((runs.checks as { asked_by: string | null }[]).map(({ asked_by }) => asked_by)).toEqual([
        null,
        app.staff().members.treasurer.id,
      ])
    })
  })

  async function fulfil({ orderId, itemId }: Bought, quantity: number): Promise<void> {
    await run(createOrderFulfillmentWorkflow as never, {
      order_id: orderId,
      items: [{ id: itemId, quantity }],
    })
  }
})
