import { carryOn } from "@tejido/listings/dispatch/carry-on"
import { describeStaffApp } from "./describe-staff-app"
import { click, dispatchSteps } from "./dispatch-steps"
import { makeLot } from "./examples/lots"
import { mailsOfSuite } from "./mails-of-suite"

const newMails = mailsOfSuite()

jest.setTimeout(120_000)

describeStaffApp("dispatch parcels", (app) => {
  const { world, sql, staff, container, as } = app
  const { ready, order, dispatchesOf, show, parcel, send, call, stockOf, countedOf, token } =
    dispatchSteps(app)
  beforeEach(() => void newMails())

  it("a parcel is a fulfillment and a shipment in the shop; stock and reservation follow; so does the rest", async () => {
    const { orderId, id, line } = await ready(2)
    expect(await stockOf(world().bag)).toEqual({ stocked: 5, reserved: 2 })
    expect(await send("operator", id, parcel([[line, 1]]))).toMatchObject({
      status: 201,
      data: { dispatch: { state: "partial", parcels: [{ state: "sent", told: "sent" }] } },
    })
    expect(await stockOf(world().bag)).toEqual({ stocked: 4, reserved: 1 })
    expect(await countedOf(orderId)).toMatchObject({ fulfilled: 1, shipped: 1 })
    const pickup = { pickup: true, carrier: undefined, tracking_number: null }
    const rest = await send("operator", id, parcel([[line, 1]], pickup))
    expect(rest).toMatchObject({ status: 201, data: { dispatch: { state: "dispatched" } } })
    expect(await stockOf(world().bag)).toEqual({ stocked: 3, reserved: 0 })
    expect(await countedOf(orderId)).toMatchObject({ fulfilled: 2, shipped: 2 })
  })

  it("the buyer is told what comes, by whom, and what is still to come", async () => {
    const { id, line } = await ready(3)
    await send("operator", id, parcel([[line, 1]]))
    const [first] = newMails()
    expect(first).toContain("To: compra@ejemplo.pe")
    expect(first).toContain("Olva Courier")
    expect(first).toContain("26-1234567")
    expect(first).toContain("https://tracking.olvaexpress.pe/")
    expect(first).toContain("1 × Bolso de cuero repujado")
    expect(first).toContain("Todavía falta, y llegará aparte: 2 × Bolso de cuero repujado")
    await send("operator", id, parcel([[line, 2]], { carrier: "own", tracking_number: null }))
    expect(newMails()[0]).toContain("Con esto tu pedido está completo")
  })

  it("who bought in English is told in English", async () => {
    const { id, line, orderId } = await ready(1)
    await sql('update "order" set locale = ? where id = ?', ["en", orderId])
    await send("operator", id, parcel([[line, 1]]))
    expect(newMails()[0]).toContain("With this your order is complete")
  })

  it("a mail that did not leave is sent later, once", async () => {
    const { id, line } = await ready(1)
    const notifications = container().resolve("notification")
    const broken = jest
      .spyOn(notifications, "createNotifications")
      .mockRejectedValueOnce(new Error("no server"))
    await send("operator", id, parcel([[line, 1]]))
    expect((await show("operator", id)).parcels).toMatchObject([{ state: "sent", told: "failed" }])
    expect(newMails()).toHaveLength(0)
    broken.mockRestore()
    await carryOn(container())
    expect(newMails()).toHaveLength(0)
    await sql("update listings_parcel set mail_attempted_at = now() - interval '2 hours'")
    await carryOn(container())
    await carryOn(container())
    expect(newMails()).toHaveLength(1)
  })

  it("one click that arrives twice at once is one parcel", async () => {
    const { orderId, id, line } = await ready(2)
    const body = parcel([[line, 1]])
    const answers = await Promise.all([send("operator", id, body), send("operator", id, body)])
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    expect((await show("operator", id)).parcels).toHaveLength(1)
    expect(await stockOf(world().bag)).toEqual({ stocked: 4, reserved: 1 })
    expect(await countedOf(orderId)).toMatchObject({ fulfilled: 1, shipped: 1 })
    expect(newMails()).toHaveLength(1)
  })

  it("two who pack the same last piece at once: one sends it, the other is told", async () => {
    const { orderId, id, line } = await ready(1)
    const answers = await Promise.all([
      send("operator", id, parcel([[line, 1]])),
      send("curator", id, parcel([[line, 1]])),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(answers.find(({ status }) => status === 409)?.data).toMatchObject({ code: "more_than_ordered" })
    expect(await stockOf(world().bag)).toEqual({ stocked: 4, reserved: 0 })
    expect(await countedOf(orderId)).toMatchObject({ fulfilled: 1, shipped: 1 })
  })

  it("two prisons that send their parts of one order at once both do", async () => {
    const orderId = await order([world().bag, 1], [world().retablo, 1])
    const both = await dispatchesOf(orderId, 2)
    const answers = await Promise.all(
      both.map(async ({ id, place }) => {
        const who = place === "LUR" ? "operator" : "otherOperator"
        const [line] = (await show(who, id)).lines
        return await send(who, id, parcel([[line!.id, 1]]))
      })
    )
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    expect(await countedOf(orderId)).toMatchObject({ fulfilled: 2, shipped: 2 })
  })

  it("what cannot be sent is refused, and nothing moves", async () => {
    const { id, line } = await ready(2)
    const one = (more: object = {}) => parcel([[line, 1]], more)
    const refusals: [string, object, number, string?][] = [
      ["more than was ordered", parcel([[line, 3]]), 409, "more_than_ordered"],
      ["a line that is not there", parcel([["ordli_none", 1]]), 400, "line_elsewhere"],
      ["no number of a carrier that gives one", one({ tracking_number: "" }), 400, "tracking_missing"],
      ["nobody who takes it", one({ carrier: undefined }), 400, "carrier_missing"],
      [
        "a piece of nothing",
        one({ lines: [{ line_id: line, quantity: 1, piece_codes: ["ADF"] }] }),
        400,
        "piece_unknown",
      ],
      ["nothing", parcel([]), 400],
      [
        "a line twice",
        parcel([
          [line, 1],
          [line, 1],
        ]),
        400,
      ],
      ["a day that has not come", one({ exit_on: "2099-01-01" }), 400],
      ["less than one", parcel([[line, 0]]), 400],
      ["a number with a line break", one({ exit_number: "RS\n1" }), 400],
      ["somebody unknown", one({ carrier: "paloma" }), 400],
    ]
    for (const [what, body, status, code] of refusals) {
      const answer = await send("operator", id, body)
      expect([what, answer.status, code && (answer.data as { code?: string }).code]).toEqual([
        what,
        status,
        code,
      ])
    }
    expect((await send("otherOperator", id, one())).status).toBe(404)
    expect((await send("auditor", id, one())).status).toBe(403)
    expect((await show("operator", id)).parcels).toEqual([])
    expect(await stockOf(world().bag)).toEqual({ stocked: 5, reserved: 2 })
  })

  it("tracking is put right here and in the shop, and what arrived is counted, once", async () => {
    const { orderId, id, line } = await ready(1)
    await send("operator", id, parcel([[line, 1]]))
    const [sent] = (await show("operator", id)).parcels
    const early = await call("operator", `/staff/parcels/${sent!.id}/delivered`, { on: "2026-11-19" })
    expect(early).toMatchObject({ status: 400, data: { code: "delivered_too_early" } })
    await call("operator", `/staff/parcels/${sent!.id}`, { carrier: "shalom", tracking_number: "S-99" })
    expect(
      await sql("select tracking_number, tracking_url from fulfillment_label where deleted_at is null")
    ).toEqual([{ tracking_number: "S-99", tracking_url: "https://rastrea.shalom.pe/" }])
    for (const on of ["2026-11-21", "2026-11-21"]) {
      const answer = await call("operator", `/staff/parcels/${sent!.id}/delivered`, { on })
      expect(answer).toMatchObject({ status: 200, data: { dispatch: { parcels: [{ delivered_on: on }] } } })
    }
    expect(await countedOf(orderId)).toMatchObject({ shipped: 1, delivered: 1 })
    const other = await call("operator", `/staff/parcels/${sent!.id}/delivered`, { on: "2026-11-22" })
    expect(other).toMatchObject({ status: 409, data: { code: "already_delivered" } })
    expect((await call("otherOperator", `/staff/parcels/${sent!.id}`, { tracking_number: "x" })).status).toBe(
      404
    )
  })

  /** A lot of so many bags that left the prison, of which the bag that sells is one. */
  const lotOfBags = async (quantity: number) => {
    const [origin] = await sql(
      "select origin_id from product_product_provenance_origin where product_id = ?",
      [world().bag.id]
    )
    const lot = await makeLot(app, staff().here, "left_prison", { quantity, origin_id: origin!.origin_id })
    const codes = await sql("select code from provenance_piece where lot_id = ? order by number", [lot.id])
    return codes.map(({ code }) => String(code))
  }
  const chainOf = async (code: string) =>
    (
      await sql(
        `select c.kind, c.document_number as document from provenance_custody_event c
         join provenance_piece p on p.id = c.subject_id where p.code = ? order by c.seq`,
        [code]
      )
    ).map(({ kind, document }) => [kind, document])

  it("the gate's number is in the custody of each piece that went, and it goes only once", async () => {
    const [one = "", two = ""] = await lotOfBags(3)
    const { id, line } = await ready(2)
    const body = {
      ...parcel([]),
      lines: [{ line_id: line, quantity: 1, piece_codes: [one.toLowerCase()] }],
    }
    expect((await send("operator", id, body)).status).toBe(201)
    expect(await chainOf(one)).toEqual([["dispatched", "RS-2026-118"]])
    expect(await chainOf(two)).toEqual([])
    expect(await send("operator", id, { ...body, request_id: click() })).toMatchObject({
      status: 409,
      data: { code: "piece_not_sendable", details: { code: one, state: "dispatched" } },
    })
    await carryOn(container())
    expect(await chainOf(one)).toHaveLength(1)
    expect((await call("operator", `/staff/dispatches?q=${one}`)).data).toMatchObject({ count: 1 })
  })

  it("the one of a kind needs no typing", async () => {
    const [only = ""] = await lotOfBags(1)
    const { id, line } = await ready(1)
    await send("operator", id, parcel([[line, 1]]))
    expect(await chainOf(only)).toEqual([["dispatched", "RS-2026-118"]])
    expect((await show("operator", id)).parcels[0]?.lines[0]?.piece_codes).toEqual([only])
  })

  it("what was up for sale is sold before it is sent, and comes back with its return", async () => {
    const [only = ""] = await lotOfBags(1)
    const [piece] = await sql("select id from provenance_piece where code = ?", [only])
    await as(token("curator"), {
      method: "POST",
      path: `/staff/pieces/${String(piece!.id)}/custody`,
      body: { kind: "listed", occurred_on: "2026-10-23" },
    })
    const { id, line } = await ready(1)
    await send("operator", id, parcel([[line, 1]]))
    const kinds = async () => (await chainOf(only)).map(([kind]) => kind)
    expect(await kinds()).toEqual(["listed", "sold", "dispatched"])
    const made = await call("operator", `/staff/dispatches/${id}/returns`, {
      lines: [{ line_id: line, quantity: 1 }],
      reason: "regret",
      request_id: click(),
    })
    const { id: back } = (made.data as { return: { id: string } }).return
    await call("operator", `/staff/returns/${back}/receive`, {
      lines: [{ line_id: line, quantity: 1, condition: "as_new", restock: true }],
    })
    expect(await kinds()).toEqual(["listed", "sold", "dispatched", "returned"])
  })
})
