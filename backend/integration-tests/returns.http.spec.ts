import { Modules } from "@medusajs/framework/utils"
import { carryOn } from "@tejido/listings/dispatch/carry-on"
import { describeStaffApp } from "./describe-staff-app"
import { click, dispatchSteps, type ReturnView } from "./dispatch-steps"
import { eventually } from "./eventually"
import { mailsOfSuite } from "./mails-of-suite"

const newMails = mailsOfSuite()

jest.setTimeout(120_000)

describeStaffApp("returns", (app) => {
  const { world, sql, container } = app
  const { ready, show, parcel, send, call, stockOf, countedOf } = dispatchSteps(app)
  afterEach(() => jest.restoreAllMocks())

  /** An order of so many bags that were all sent. */
  const sent = async (quantity: number) => {
    const made = await ready(quantity)
    await send("operator", made.id, parcel([[made.line, quantity]]))
    newMails()
    return made
  }
  const announce = (id: string, line: string, quantity: number, more: object = {}) =>
    call("operator", `/staff/dispatches/${id}/returns`, {
      ...{ lines: [{ line_id: line, quantity }], reason: "defect", request_id: click() },
      ...more,
    })
  const returnOf = (answer: { data: unknown }) => (answer.data as { return: ReturnView }).return
  const receive = (id: string, lines: object[]) => call("operator", `/staff/returns/${id}/receive`, { lines })
  const fine = (line: string, quantity: number) => ({
    line_id: line,
    quantity,
    condition: "as_new",
    restock: true,
  })
  const broken = (line: string, quantity: number) => ({
    line_id: line,
    quantity,
    condition: "damaged",
    restock: false,
  })
  const later = async () => {
    await sql("update listings_return set updated_at = now() - interval '1 minute'")
    await carryOn(container())
  }

  it("announced, received, and what is as new is for sale again; order, stock, ledger and buyer follow", async () => {
    const { orderId, id, line } = await sent(3)
    const announced = await announce(id, line, 2)
    expect(announced).toMatchObject({ status: 201, data: { return: { state: "announced", pieces: 2 } } })
    const { id: back, number } = returnOf(announced)
    expect(newMails()[0]).toContain(`Esperamos tu devolución ${number}`)
    expect(await countedOf(orderId)).toMatchObject({ requested: 0, received: 0 })
    expect(await stockOf(world().bag)).toMatchObject({ stocked: 2 })

    const received = await receive(back, [fine(line, 1), broken(line, 1)])
    expect(received).toMatchObject({
      status: 200,
      data: { return: { state: "received", lines: [{ restocked: 1, damaged: 1, kept_out: 0 }] } },
    })
    expect(await stockOf(world().bag)).toEqual({ stocked: 3, reserved: 0 })
    expect(await countedOf(orderId)).toMatchObject({ requested: 0, received: 1, dismissed: 1 })
    expect((await show("operator", id)).lines).toMatchObject([{ dispatched: 3, returned: 2 }])
    expect(newMails()[0]).toContain(`Recibimos tu devolución ${number}`)
    // The line is no longer kept: its shares are taken back by the order's change, and two of three bags with it.
    await eventually(async () => {
      const kinds = await sql("select kind from ledger_transaction where order_id = ? order by order_seq", [
        orderId,
      ])
      expect(kinds).toEqual([{ kind: "sale_captured" }, { kind: "order_changed" }])
    })
    const [made] = await sql("select sum(balance)::int as sum from ledger_balance")
    expect(made).toEqual({ sum: 0 })
  })

  it("the same twice is once: announced by one click, received by two people at once", async () => {
    const { orderId, id, line } = await sent(1)
    const body = { request_id: click() }
    const both = await Promise.all([announce(id, line, 1, body), announce(id, line, 1, body)])
    expect(both.map(({ status }) => status)).toEqual([201, 201])
    expect(await sql("select number from listings_return")).toHaveLength(1)
    const back = returnOf(both[0]).id
    const answers = await Promise.all([receive(back, [fine(line, 1)]), receive(back, [fine(line, 1)])])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await stockOf(world().bag)).toEqual({ stocked: 5, reserved: 0 })
    expect(await countedOf(orderId)).toMatchObject({ received: 1 })
    expect(
      await sql('select id from "return" where canceled_at is null and deleted_at is null')
    ).toHaveLength(1)
  })

  it("what cannot come back is refused, and nothing moves", async () => {
    const { id, line } = await sent(2)
    expect(await announce(id, line, 3)).toMatchObject({ status: 409, data: { code: "more_than_sent" } })
    expect(await announce(id, "ordli_none", 1)).toMatchObject({
      status: 400,
      data: { code: "line_elsewhere" },
    })
    const back = returnOf(await announce(id, line, 1)).id
    expect(await announce(id, line, 2)).toMatchObject({ status: 409, data: { code: "more_than_sent" } })
    expect(await receive(back, [fine(line, 2)])).toMatchObject({
      status: 409,
      data: { code: "more_than_announced" },
    })
    expect(await receive(back, [fine("ordli_none", 1)])).toMatchObject({
      status: 400,
      data: { code: "lines_not_announced" },
    })
    const repaired = { ...broken(line, 1), restock: true }
    expect((await receive(back, [repaired])).status).toBe(400)
    expect((await call("otherOperator", `/staff/returns/${back}`)).status).toBe(404)
    expect(await call("operator", `/staff/returns/${back}/cancel`, {})).toMatchObject({
      data: { return: { state: "cancelled" } },
    })
    expect(await receive(back, [fine(line, 1)])).toMatchObject({
      status: 409,
      data: { code: "return_not_announced" },
    })
    expect((await announce(id, line, 2)).status).toBe(201)
    expect(await stockOf(world().bag)).toMatchObject({ stocked: 3 })
  })

  it("what was not sent cannot come back", async () => {
    const { id, line } = await ready(1)
    expect(await announce(id, line, 1)).toMatchObject({ status: 409, data: { code: "more_than_sent" } })
  })

  const steps: [string, string, keyof typeof Modules][] = [
    ["before the shop knows", "createReturns", "ORDER"],
    ["while the shop is told what comes", "addOrderAction", "ORDER"],
    ["while the shop takes the announcement", "confirmOrderChange", "ORDER"],
    ["while stock is added", "adjustInventory", "INVENTORY"],
  ]
  it.each(steps)(
    "interrupted %s, it is carried on with, and everything happens once",
    async (_when, method, name) => {
      const { orderId, id, line } = await sent(2)
      const back = returnOf(await announce(id, line, 2)).id
      newMails()
      const service = container().resolve(Modules[name]) as unknown as Record<string, () => Promise<unknown>>
      jest.spyOn(service, method).mockImplementation(() => Promise.reject(new Error("the process is gone")))
      expect(await receive(back, [fine(line, 1), broken(line, 1)])).toMatchObject({
        status: 200,
        data: { return: { state: "receiving" } },
      })
      jest.restoreAllMocks()
      await later()
      await later()
      expect((await call("operator", `/staff/returns/${back}`)).data).toMatchObject({
        return: { state: "received" },
      })
      expect(await stockOf(world().bag)).toEqual({ stocked: 4, reserved: 0 })
      expect(await countedOf(orderId)).toMatchObject({ requested: 0, received: 1, dismissed: 1 })
      expect(newMails()).toHaveLength(1)
    }
  )

  it("interrupted after stock was added and before the order knows, stock is not added again", async () => {
    const { orderId, id, line } = await sent(2)
    const back = returnOf(await announce(id, line, 1)).id
    const order = container().resolve(Modules.ORDER)
    const inventory = container().resolve(Modules.INVENTORY)
    const confirm = order.confirmOrderChange.bind(order) as (...args: unknown[]) => Promise<never>
    let calls = 0
    jest.spyOn(order, "confirmOrderChange").mockImplementation((...args: unknown[]) => {
      calls += 1
      return calls > 1 ? Promise.reject(new Error("the process is gone")) : confirm(...args)
    })
    const adjust = inventory.adjustInventory.bind(inventory) as (...args: unknown[]) => Promise<never>
    let adjusted = 0
    jest.spyOn(inventory, "adjustInventory").mockImplementation((...args: unknown[]) => {
      adjusted += 1
      return adjusted > 1 ? Promise.reject(new Error("the process is gone")) : adjust(...args)
    })
    await receive(back, [fine(line, 1)])
    jest.restoreAllMocks()
    expect(await stockOf(world().bag)).toMatchObject({ stocked: 4 })
    await later()
    await later()
    expect((await call("operator", `/staff/returns/${back}`)).data).toMatchObject({
      return: { state: "received" },
    })
    expect(await stockOf(world().bag)).toEqual({ stocked: 4, reserved: 0 })
    expect(await countedOf(orderId)).toMatchObject({ requested: 0, received: 1 })
  })
})
