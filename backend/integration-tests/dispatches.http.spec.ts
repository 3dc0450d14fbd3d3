import { CANARY } from "./canary"
import { describeStaffApp } from "./describe-staff-app"
import { dispatchSteps } from "./dispatch-steps"

jest.setTimeout(120_000)

describeStaffApp("dispatches", (app) => {
  const { world, sql } = app
  const { ready, order, dispatchesOf, show, parcel, send, call } = dispatchSteps(app)

  it("each prison sees its part of a paid order, and nobody else's", async () => {
    const id = await order([world().bag, 2], [world().retablo, 1])
    const both = await dispatchesOf(id, 2)
    const here = both.find(({ place }) => place === "LUR")!
    const there = both.find(({ place }) => place === "CCP")!
    expect(await show("operator", here.id)).toMatchObject({
      state: "pending",
      lines: [{ quantity: 2, dispatched: 0 }],
      parcels: [],
    })
    expect((await call("operator", `/staff/dispatches/${there.id}`)).status).toBe(404)
    expect((await call("otherOperator", `/staff/dispatches/${there.id}`)).status).toBe(200)
  })

  it("to whom it goes is told only to those who send it", async () => {
    const { id } = await ready(1)
    expect((await show("operator", id)).recipient).toMatchObject({ name: "Rosa Quispe <b>☀</b>" })
    expect(await show("auditor", id)).not.toHaveProperty("recipient")
    expect((await call("auditor", `/staff/dispatches/${id}/slip.pdf`)).status).toBe(403)
    for (const path of ["/staff/dispatches", "/staff/dispatches.csv"]) {
      const { status, data, headers } = await call("operator", path)
      expect(status).toBe(200)
      expect(JSON.stringify(data)).not.toMatch(/Rosa|Unión|999888777|ejemplo\.pe/)
      expect(headers["cache-control"]).toBe("no-store")
    }
    const audit = await sql("select before::text, after::text from audit_entry")
    expect(JSON.stringify(audit)).not.toMatch(/Rosa|Unión|999888777|compra@/)
  })

  it("the slip of a prison that shows only its region does not name it", async () => {
    const [dispatch] = await dispatchesOf(await order([world().retablo, 1]), 1)
    const answer = await call("otherOperator", `/staff/dispatches/${dispatch!.id}/slip.pdf`)
    expect(answer).toMatchObject({ status: 200, headers: { "content-type": "application/pdf" } })
    expect(String(answer.data)).not.toContain(CANARY.hiddenName)
    expect((await call("operator", `/staff/dispatches/${dispatch!.id}/slip.pdf`)).status).toBe(404)
  })

  it("is found by order, dispatch, tracking and register number", async () => {
    const { id, line } = await ready(1)
    const { number, order_display_id } = await show("operator", id)
    await send("operator", id, parcel([[line, 1]]))
    for (const q of [
      String(order_display_id),
      `%23${order_display_id}`,
      number,
      "26-1234567",
      "rs-2026-118",
    ]) {
      expect((await call("operator", `/staff/dispatches?q=${q}`)).data).toMatchObject({ count: 1 })
    }
    for (const q of ["26-1234568", "999999", "Rosa"]) {
      expect((await call("operator", `/staff/dispatches?q=${q}`)).data).toMatchObject({ count: 0 })
    }
  })

  it("a late one waits for the curator and the operator", async () => {
    const { id } = await ready(1)
    const codes = async () => {
      const { data } = await call("curator", "/staff/home")
      return (data as { waiting: { code: string }[] }).waiting.map(({ code }) => code)
    }
    expect(await codes()).toContain("dispatches_due")
    await sql("update listings_dispatch set due_on = due_on - 60 where id = ?", [id])
    expect(await codes()).toContain("dispatches_late")
    expect((await call("curator", "/staff/dispatches?late=true")).data).toMatchObject({
      count: 1,
      dispatches: [{ late: true }],
    })
  })
})
