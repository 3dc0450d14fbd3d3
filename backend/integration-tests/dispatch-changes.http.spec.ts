import {
  cancelOrderWorkflow,
  createOrderFulfillmentWorkflow,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import { makeStaleDispatches } from "@tejido/listings/dispatch/make-stale-dispatches"
import { carryOn } from "@tejido/listings/dispatch/carry-on"
import { describeStaffApp } from "./describe-staff-app"
import { dispatchSteps } from "./dispatch-steps"
import { mailsOfSuite } from "./mails-of-suite"

const newMails = mailsOfSuite()

jest.setTimeout(120_000)

describeStaffApp("dispatch changes", (app) => {
  const { world, sql, container } = app
  const { ready, show, parcel, send, stockOf } = dispatchSteps(app)
  beforeEach(() => void newMails())
  const stateOf = async (id: string) => (await show("curator", id)).state

  it("a sale whose event was lost has its dispatch all the same", async () => {
    const { orderId } = await ready(1)
    await sql("delete from listings_dispatch_line")
    await sql("delete from listings_dispatch")
    await makeStaleDispatches(container(), new Date(Date.now() - 60_000))
    await makeStaleDispatches(container(), null)
    expect(await sql("select order_id, state from listings_dispatch")).toEqual([
      { order_id: orderId, state: "pending" },
    ])
  })

  it("an order that was cancelled is not sent, whether or not anybody told us", async () => {
    const { orderId, id, line } = await ready(1)
    await cancelOrderWorkflow(container()).run({ input: { order_id: orderId } })
    const answer = await send("operator", id, parcel([[line, 1]]))
    expect(answer).toMatchObject({ status: 409, data: { code: "dispatch_cancelled" } })
    expect(await stateOf(id)).toBe("cancelled")
    expect(await stockOf(world().bag)).toEqual({ stocked: 5, reserved: 0 })
  })

  it("an order whose money went back whole is not sent; one that got a part back is", async () => {
    const whole = await ready(1)
    const part = await ready(1)
    const refund = async (orderId: string, amount?: number) => {
      const [payment] = await sql(
        `select p.id from payment p join order_payment_collection l
           on l.payment_collection_id = p.payment_collection_id where l.order_id = ?`,
        [orderId]
      )
      await refundPaymentWorkflow(container()).run({
        input: { payment_id: String(payment!.id), ...(amount && { amount }) },
      })
    }
    await refund(whole.orderId)
    await refund(part.orderId, 10)
    await makeStaleDispatches(container(), null)
    expect(await stateOf(whole.id)).toBe("cancelled")
    expect(await stateOf(part.id)).toBe("pending")
    expect((await send("operator", part.id, parcel([[part.line, 1]]))).status).toBe(201)
  })

  it("cancelled between our row and the shop's: the parcel failed, and its pieces are nobody's", async () => {
    const { orderId, id, line } = await ready(1)
    const fulfillment = container().resolve("fulfillment")
    const down = jest.spyOn(fulfillment, "createFulfillment").mockRejectedValueOnce(new Error("gone"))
    await send("operator", id, parcel([[line, 1]]))
    down.mockRestore()
    await cancelOrderWorkflow(container()).run({ input: { order_id: orderId } })
    await sql("update listings_parcel set updated_at = now() - interval '1 minute'")
    await carryOn(container())
    expect((await show("operator", id)).parcels).toMatchObject([
      { state: "failed", failure: "order_cancelled" },
    ])
    expect(await stateOf(id)).toBe("cancelled")
    expect(await stockOf(world().bag)).toEqual({ stocked: 5, reserved: 0 })
    expect(newMails()).toEqual([])
  })

  it("what somebody else has sent from the shop's own desk is not sent again", async () => {
    const { orderId, id, line } = await ready(2)
    await createOrderFulfillmentWorkflow(container()).run({
      input: { order_id: orderId, items: [{ id: line, quantity: 1 }] },
    })
    await makeStaleDispatches(container(), null)
    expect((await show("operator", id)).lines).toMatchObject([{ quantity: 1 }])
    expect(await send("operator", id, parcel([[line, 2]]))).toMatchObject({ status: 409 })
    expect((await send("operator", id, parcel([[line, 1]]))).data).toMatchObject({
      dispatch: { state: "dispatched" },
    })
  })
})
