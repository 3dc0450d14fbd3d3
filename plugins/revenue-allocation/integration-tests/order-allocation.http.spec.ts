import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { adminHeaders } from "../../../backend/integration-tests/admin-session"
import { describeApp } from "../../../backend/integration-tests/app"
import { eventually } from "../../../backend/integration-tests/eventually"
import { purchaseSteps } from "../../../backend/integration-tests/purchase-steps"
import type { OrderAllocation } from "../src/admin/order-allocation/order-allocation"

describeApp("an order's money in Medusa Admin", (app) => {
  let headers: Record<string, string>
  beforeEach(async () => {
    headers = await adminHeaders(app.container(), app.api)
  })
  const ask = async (orderId: string) => {
    const { status, data } = await app.api.get(`/admin/orders/${orderId}/allocation`, {
      headers,
      validateStatus: () => true,
    })
    return { status, ...(data as { allocation: OrderAllocation }) }
  }
  const settled = (orderId: string, postings: number) =>
    eventually(async () => {
      const rows = await app.sql("select id from ledger_transaction where order_id = ?", [orderId])
      expect(rows).toHaveLength(postings)
    })

  it("tells its transactions and who has what, adding up, in both languages, and nobody by name (P1)", async () => {
    const { orderId = "" } = await purchaseSteps(app).buy(app.world().bag, 1)
    await settled(orderId, 1)
    const [payment] = await app.sql("select id from payment")
    await refundPaymentWorkflow(app.container()).run({
      input: { payment_id: String(payment!.id), amount: 32 },
    })
    await settled(orderId, 2)

    const { status, allocation } = await ask(orderId)
    expect(status).toBe(200)
    expect(allocation).toMatchObject({ order_id: orderId, policy_version: 1, amount: 10_000 })
    expect(allocation.transactions.map(({ kind, amount }) => [kind, amount])).toEqual([
      ["sale_captured", 13_200],
      ["payment_refunded", -3200],
    ])
    expect(allocation.shares.reduce((sum, { amount }) => sum + amount, 0)).toBe(10_000)
    const reparation = allocation.shares.find(({ party }) => party === "reparation")
    expect(reparation).toMatchObject({ label: { es: "Reparación civil", en: "Civil reparation" } })
    expect(reparation?.basis.es).toMatch(/1343/)
    const artisans = await app.sql("select id from provenance_artisan")
    for (const { id } of artisans) expect(JSON.stringify(allocation)).not.toContain(String(id))
  })

  it("is empty for an order that took no money, 404 for none, and nobody's who is not signed in", async () => {
    const [{ id } = { id: "" }] = await app.sql(
      `insert into "order" (id, currency_code, display_id, version, status) values ('order_bare', 'pen', 99, 1, 'pending')
       returning id`
    )
    expect((await ask(String(id))).allocation).toMatchObject({ amount: 0, transactions: [], shares: [] })
    expect((await ask("order_none")).status).toBe(404)
    const path = `/admin/orders/${String(id)}/allocation`
    expect((await app.api.get(path, { validateStatus: () => true })).status).toBe(401)
  })
})
