import { CANARY } from "./canary"
import { describeStaffApp } from "./describe-staff-app"
import { dispatchSteps } from "./dispatch-steps"

jest.setTimeout(120_000)

describeStaffApp("buyer-parcels", (app) => {
  const { world, sql } = app
  const { order, dispatchesOf, show, parcel, send } = dispatchSteps(app)

  const secretOf = async (id: string) => {
    const [link] = await sql("select cart_id from order_cart where order_id = ?", [id])
    return String(link!.cart_id)
  }
  const ask = (id: string, secret: string) =>
    app.api.get(`/store/orders/${id}/parcels?secret=${encodeURIComponent(secret)}`, app.any())

  it("a buyer follows what has left of an order, and learns nothing of where from (P1)", async () => {
    const id = await order([world().bag, 2])
    const secret = await secretOf(id)
    expect(await ask(id, secret)).toMatchObject({ status: 200, data: { parcels: [] } })

    const [dispatch] = await dispatchesOf(id, 1)
    const { lines } = await show("operator", dispatch!.id)
    await send("operator", dispatch!.id, parcel([[lines[0]!.id, 1]]))
    const { status, data } = await ask(id, secret)
    expect(status).toBe(200)
    expect(data).toMatchObject({
      parcels: [
        {
          pickup: false,
          tracking_number: "26-1234567",
          delivered_on: null,
          lines: [{ line_id: lines[0]!.id, quantity: 1 }],
        },
      ],
    })
    expect(JSON.stringify(data)).not.toMatch(/LUR|Lurigancho|RS-2026|location/i)
    expect(JSON.stringify(data)).not.toContain(CANARY.hiddenName)
  })

  it("nobody sees it without the order's own secret, and no input ends in a failure", async () => {
    const id = await order([world().bag, 1])
    const secret = await secretOf(id)
    for (const [one, other] of [
      [id, "cart_of_somebody_else"],
      ["order_01UNKNOWN", secret],
      ["order%20or%201=1", secret],
    ]) {
      expect((await ask(one!, other!)).status).toBe(404)
    }
    for (const wrong of ["", "x".repeat(500), "' or 1=1", "\u0000"]) {
      expect((await ask(id, wrong)).status).toBe(400)
    }
  })
})
