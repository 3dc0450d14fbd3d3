import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { carryOn } from "@tejido/listings/dispatch/carry-on"
import { describeStaffApp } from "./describe-staff-app"
import { dispatchSteps } from "./dispatch-steps"
import { mailsOfSuite } from "./mails-of-suite"

const newMails = mailsOfSuite()

jest.setTimeout(120_000)

type Methods = Record<string, (...args: never[]) => Promise<unknown>>

describeStaffApp("dispatch interrupted", (app) => {
  const { world, sql, container } = app
  const { ready, show, parcel, send, stockOf, countedOf } = dispatchSteps(app)
  beforeEach(() => void newMails())
  afterEach(() => jest.restoreAllMocks())

  const moduleOf = (name: keyof MedusaContainer["cradle"] & string) =>
    container().resolve(name) as unknown as Methods
  /** From now on the method fails, as it does when the process that called it is gone; `after` calls still work. */
  const dies = (name: Parameters<typeof moduleOf>[0], method: string, after = 0) => {
    const service = moduleOf(name)
    const works = service[method]!.bind(service)
    let calls = 0
    jest.spyOn(service, method).mockImplementation((...args) => {
      calls += 1
      return calls > after ? Promise.reject(new Error(`${method}: the process is gone`)) : works(...args)
    })
  }
  /** A database rule that lets no parcel become `sent`: the last write of ours fails. */
  const refuseSent = async () => {
    await sql(`create function test_refuse() returns trigger language plpgsql as $$
      begin raise exception 'the process is gone'; end $$`)
    await sql(`create trigger test_refuse before update on listings_parcel for each row
      when (new.state = 'sent' and old.state = 'sending') execute function test_refuse()`)
    return () => sql("drop function test_refuse cascade")
  }
  /** The job finds what somebody began a while ago. */
  const later = async () => {
    await sql("update listings_parcel set updated_at = now() - interval '1 minute'")
    await carryOn(container())
  }
  /** One parcel, one fulfillment, one bag less, the order and the buyer told once. */
  const expectSentOnce = async (orderId: string, id: string) => {
    expect((await show("operator", id)).parcels).toMatchObject([{ state: "sent", told: "sent" }])
    expect(await stockOf(world().bag)).toEqual({ stocked: 4, reserved: 1 })
    expect(await countedOf(orderId)).toMatchObject({ fulfilled: 1, shipped: 1 })
    expect(
      await sql(`select f.shipped_at is not null as shipped, count(l.id)::int as links from fulfillment f
        left join order_fulfillment l on l.fulfillment_id = f.id and l.deleted_at is null
        where f.canceled_at is null group by f.id`)
    ).toEqual([{ shipped: true, links: 1 }])
    expect(await sql("select quantity::int from reservation_item where deleted_at is null")).toEqual([
      { quantity: 1 },
    ])
    expect(newMails()).toHaveLength(1)
  }

  const cases: [string, () => Promise<unknown>][] = [
    ["between our row and the fulfillment", async () => dies(Modules.FULFILLMENT, "createFulfillment")],
    [
      "within the fulfillment, before stock is taken",
      async () => {
        dies(Modules.INVENTORY, "adjustInventory")
        dies(Modules.FULFILLMENT, "cancelFulfillment")
      },
    ],
    [
      "within the fulfillment, after stock is taken and before the order knows",
      async () => {
        dies(Modules.ORDER, "registerFulfillment")
        dies(Modules.INVENTORY, "adjustInventory", 1)
        dies(Modules.FULFILLMENT, "cancelFulfillment")
      },
    ],
    [
      "within the fulfillment, after the order knows and before its reservation is smaller",
      async () => {
        dies(Modules.INVENTORY, "updateReservationItems")
        dies(Modules.ORDER, "revertLastVersion")
        dies(Modules.INVENTORY, "adjustInventory", 1)
        dies(Modules.FULFILLMENT, "cancelFulfillment")
      },
    ],
    ["between the fulfillment and the shipment", async () => dies(Modules.FULFILLMENT, "updateFulfillment")],
    [
      "within the shipment, after the parcel has left and before the order knows",
      async () => {
        dies(Modules.ORDER, "registerShipment")
        dies(Modules.FULFILLMENT, "updateFulfillment", 1)
      },
    ],
    ["between the shipment and our row", refuseSent],
  ]

  it.each(cases)(
    "%s: the parcel is carried on with, and everything happens once",
    async (_when, interrupt) => {
      const { orderId, id, line } = await ready(2)
      const mend = await interrupt()
      const answer = await send("operator", id, parcel([[line, 1]]))
      expect(answer).toMatchObject({ status: 201, data: { dispatch: { parcels: [{ state: "sending" }] } } })
      expect(newMails()).toEqual([])
      jest.restoreAllMocks()
      if (typeof mend === "function") await (mend as () => Promise<unknown>)()
      // Whoever is in the middle of it is given time.
      await carryOn(container())
      expect((await show("operator", id)).parcels).toMatchObject([{ state: "sending" }])
      await later()
      await later()
      await expectSentOnce(orderId, id)
    }
  )

  it("the same click after an interruption carries on at once", async () => {
    const { orderId, id, line } = await ready(2)
    dies(Modules.FULFILLMENT, "updateFulfillment")
    const body = parcel([[line, 1]])
    await send("operator", id, body)
    jest.restoreAllMocks()
    await Promise.all([send("operator", id, body), send("operator", id, body), later()])
    await expectSentOnce(orderId, id)
  })

  it("stock that moved otherwise meanwhile is not guessed: somebody is asked to count", async () => {
    const { id, line } = await ready(2)
    dies(Modules.ORDER, "registerFulfillment")
    dies(Modules.INVENTORY, "adjustInventory", 1)
    dies(Modules.FULFILLMENT, "cancelFulfillment")
    await send("operator", id, parcel([[line, 1]]))
    jest.restoreAllMocks()
    await sql(
      `update inventory_level set stocked_quantity = 3, raw_stocked_quantity = '{"value":"3","precision":20}'
       where inventory_item_id = ?`,
      [world().bag.inventoryItemId]
    )
    await later()
    expect((await show("operator", id)).parcels).toMatchObject([{ state: "sent", stock_doubt: true }])
    expect(await stockOf(world().bag)).toMatchObject({ stocked: 3 })
  })
})
