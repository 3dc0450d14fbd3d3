import { describeStaffApp } from "./describe-staff-app"
import { dispatchSteps } from "./dispatch-steps"

jest.setTimeout(120_000)

describeStaffApp("dispatches", (app) => {
  const { world, sql } = app
  const { order, dispatchesOf, show, parcel, send, call, stockOf, countedOf } = dispatchSteps(app)

  it("each prison sees its part of a paid order, and nobody else's", async () => {
    const id = await order([world().bag, 2], [world().retablo, 1])
    const [first, second] = await dispatchesOf(id, 2)
    expect([first?.place, second?.place].sort()).toEqual(["CCP", "LUR"])
    const here = first?.place === "LUR" ? first : second
    const there = first?.place === "LUR" ? second : first
    const seen = await show("operator", here!.id)
    expect(seen).toMatchObject({ state: "pending", lines: [{ quantity: 2, dispatched: 0 }], parcels: [] })
    expect(seen.recipient).toMatchObject({ name: "Rosa Quispe <b>☀</b>", street: "Jr. Unión 123" })
    expect((await call("operator", `/staff/dispatches/${there!.id}`)).status).toBe(404)
    expect(await show("auditor", here!.id)).not.toHaveProperty("recipient")
    const list = await call("operator", "/staff/dispatches")
    expect(list.data).toMatchObject({
      count: 1,
      dispatches: [{ pieces: 2, late: false, delivery: "domicilio" }],
    })
    expect(JSON.stringify(list.data)).not.toMatch(/Rosa|Unión|999888777/)
  })

  it("a parcel is a fulfillment and a shipment in the shop; what is reserved and in stock follows", async () => {
    const id = await order([world().bag, 2])
    const [dispatch] = await dispatchesOf(id, 1)
    const [line] = (await show("operator", dispatch!.id)).lines
    expect(await stockOf(world().bag)).toEqual({ stocked: 5, reserved: 2 })
    const sent = await send("operator", dispatch!.id, parcel([[line!.id, 1]]))
    expect(sent).toMatchObject({ status: 201, data: { dispatch: { state: "partial" } } })
    expect(await stockOf(world().bag)).toEqual({ stocked: 4, reserved: 1 })
    expect(await countedOf(id)).toMatchObject({ fulfilled: 1, shipped: 1 })
    const rest = await send(
      "operator",
      dispatch!.id,
      parcel([[line!.id, 1]], { pickup: true, tracking_number: null })
    )
    expect(rest).toMatchObject({ status: 201, data: { dispatch: { state: "dispatched" } } })
    expect(await stockOf(world().bag)).toEqual({ stocked: 3, reserved: 0 })
    expect(await countedOf(id)).toMatchObject({ fulfilled: 2, shipped: 2 })
    const mails = await sql(
      "select template, \"to\", status from notification where template like 'dispatch%'"
    )
    expect(mails).toEqual(
      Array(2).fill({ template: "dispatch-parcel", to: "compra@ejemplo.pe", status: "success" })
    )
  })
})
