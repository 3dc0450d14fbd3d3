import { BigNumber } from "@medusajs/framework/utils"
import { DemoPaymentProvider } from "./service"

const provider = new DemoPaymentProvider({}, { enabled: true })
const start = async (amount: number, data = {}) =>
  (await provider.initiatePayment({ amount, currency_code: "PEN", data })).data ?? {}
const pay = async (amount: number) =>
  (await provider.authorizePayment({ data: await start(amount) })).data ?? {}

describe("the demo payment", () => {
  it("does not load by accident", () => {
    for (const options of [{}, { enabled: false }, { enabled: "true" as never }]) {
      expect(() => DemoPaymentProvider.validateOptions(options)).toThrow(/enabled: true/)
    }
    expect(() => DemoPaymentProvider.validateOptions({ enabled: true })).not.toThrow()
  })

  it("captures when it authorizes, and says so when asked", async () => {
    const { status, data } = await provider.authorizePayment({ data: await start(120.5) })
    expect(status).toBe("captured")
    expect(data).toMatchObject({ amount: "120.5", currency_code: "pen", status: "captured" })
    expect(await provider.getPaymentStatus({ data })).toMatchObject({ status: "captured" })
  })

  it("is declined when the session asks for it", async () => {
    await expect(
      provider.authorizePayment({ data: await start(10, { outcome: "declined" }) })
    ).rejects.toMatchObject({ type: "payment_authorization_error" })
  })

  it("keeps nothing of the buyer or of a card", async () => {
    const { data } = await provider.initiatePayment({
      amount: 10,
      currency_code: "pen",
      data: { card_number: "4111111111111111", email: "rosa@ejemplo.pe", outcome: "nada" },
      context: { customer: { id: "cus_1", email: "rosa@ejemplo.pe" } },
    })
    expect(JSON.stringify(data)).not.toMatch(/4111|rosa/)
    expect(data).toMatchObject({ outcome: "approved" })
  })

  it("keeps its id when the amount changes", async () => {
    const before = await start(10)
    const { data } = await provider.updatePayment({ amount: 15, currency_code: "pen", data: before })
    expect(data).toMatchObject({ id: before.id, amount: "15", status: "pending" })
  })

  it("refunds in parts up to what was paid, to the céntimo, and no more", async () => {
    const paid = await pay(0.3)
    const refund = (data: Record<string, unknown>, amount: number, key: string) =>
      provider.refundPayment({ data, amount: new BigNumber(amount), context: { idempotency_key: key } })
    const once = (await refund(paid, 0.1, "r1")).data ?? {}
    const twice = (await refund(once, 0.2, "r2")).data ?? {}
    expect(twice).toMatchObject({ refunds: { r1: "0.1", r2: "0.2" } })
    await expect(refund(twice, 0.01, "r3")).rejects.toMatchObject({ type: "invalid_data" })
  })

  it("refunds once when asked twice with one key", async () => {
    const paid = await pay(10)
    const ask = (data: Record<string, unknown>) =>
      provider.refundPayment({ data, amount: 10, context: { idempotency_key: "r1" } })
    const once = (await ask(paid)).data ?? {}
    expect((await ask(once)).data).toEqual(once)
  })
})
