import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { carryOnTillSales } from "@tejido/virtual-fairs/till/carry-on-till-sales"
import { describeStaffApp } from "./describe-staff-app"
import { makeTill, type MadeTill, saleOf } from "./examples/till"

jest.setTimeout(120_000)

type Methods = Record<string, (...args: never[]) => Promise<unknown>>

describeStaffApp("till interrupted", (app) => {
  const { sql, container } = app
  afterEach(() => jest.restoreAllMocks())

  const moduleOf = (name: keyof MedusaContainer["cradle"] & string) =>
    container().resolve(name) as unknown as Methods
  /** From now on the method fails, as it does when the process that called it is gone. */
  const dies = (name: Parameters<typeof moduleOf>[0], method: string) => {
    jest
      .spyOn(moduleOf(name), method)
      .mockImplementation(() => Promise.reject(new Error(`${method}: the process is gone`)))
  }
  /** A database rule by which the last write of ours fails: no sale becomes this. */
  const refuse = async (state: string) => {
    await sql(`create function test_refuse() returns trigger language plpgsql as $$
      begin raise exception 'the process is gone'; end $$`)
    await sql(`create trigger test_refuse before update on fairs_till_sale for each row
      when (new.state = '${state}') execute function test_refuse()`)
    return () => sql("drop function test_refuse cascade")
  }
  /** The job finds what somebody began a while ago. */
  const later = async () => {
    jest.restoreAllMocks()
    await sql("update fairs_till_sale set updated_at = now() - interval '1 minute'")
    await carryOnTillSales(container())
  }
  const operator = () => app.staff().members.operator.tokens.fresh
  const sell = (till: MadeTill, body: object) =>
    app.as(operator(), { method: "POST", path: `/staff/fairs/${till.fair.id}/till-sales`, body })
  /** Nothing that a device would take for a refusal. */
  const brokenOff = async (answer: ReturnType<typeof sell>) => {
    const { status, data } = await answer
    return status === 500 || (data as { code?: string }).code === "till_unfinished"
  }
  const stockOf = async ({ variantId }: MadeTill) => {
    const [row] = await sql(
      `select sum(l.stocked_quantity)::int as stocked from product_variant_inventory_item i
         join inventory_level l on l.inventory_item_id = i.inventory_item_id where i.variant_id = ?`,
      [variantId]
    )
    return Number(row!.stocked)
  }
  const stateOf = async () => (await sql("select state from fairs_till_sale")).map(({ state }) => state)
  const count = async (rows: string) => Number((await sql(`select count(*)::int as n from ${rows}`))[0]!.n)
  /** One order that is paid once and handed over once, and no reservation that it left. */
  const expectSoldOnce = async (till: MadeTill, before: number) => {
    expect(await stateOf()).toEqual(["done"])
    expect(await count(`order_cart where deleted_at is null`)).toBe(1)
    expect(await count("capture where deleted_at is null")).toBe(1)
    expect(await count("refund where deleted_at is null")).toBe(0)
    expect(await count("order_transaction where deleted_at is null and reference = 'capture'")).toBe(1)
    expect(await count("reservation_item where deleted_at is null and line_item_id is not null")).toBe(0)
    const [counted] = await sql(
      "select sum(fulfilled_quantity)::int as n from order_item where deleted_at is null"
    )
    expect(counted!.n).toBe(1)
    expect(await stockOf(till)).toBe(before - 1)
  }

  it.each([
    ["before there is a cart", Modules.CART, "createCarts"],
    ["before there is a payment", Modules.PAYMENT, "createPaymentSession"],
    ["while its pieces are reserved", Modules.INVENTORY, "createReservationItems"],
    ["while its payment is taken", Modules.PAYMENT, "authorizePaymentSession"],
    ["before it is handed over", Modules.FULFILLMENT, "createFulfillment"],
    ["while it is handed over", Modules.ORDER, "registerFulfillment"],
  ] as const)("is carried on with when the process dies %s", async (_when, name, method) => {
    const till = await makeTill(app, app.staff().here)
    const before = await stockOf(till)
    dies(name, method)
    const body = saleOf(till)
    expect(await brokenOff(sell(till, body))).toBe(true)
    expect(await stateOf()).toEqual(["begun"])
    await later()
    await expectSoldOnce(till, before)
    expect((await sell(till, body)).status).toBe(201)
    await expectSoldOnce(till, before)
  })

  it("is carried on with by whoever sends it again, too", async () => {
    const till = await makeTill(app, app.staff().here)
    const before = await stockOf(till)
    const heal = await refuse("done")
    const body = saleOf(till)
    expect((await sell(till, body)).status).toBe(500)
    expect(await stockOf(till)).toBe(before - 1)
    await heal()
    expect((await sell(till, body)).status).toBe(201)
    await expectSoldOnce(till, before)
  })

  it("gets what its order lacks when the process died within the completion", async () => {
    const till = await makeTill(app, app.staff().here)
    const before = await stockOf(till)
    dies(Modules.FULFILLMENT, "createFulfillment")
    expect((await sell(till, saleOf(till))).status).toBe(500)
    // As it is when neither the reservation nor the payment had been made yet.
    await moduleOf(Modules.INVENTORY).deleteReservationItemsByLineItem!(
      (await sql("select id from order_line_item")).map(({ id }) => id) as never
    )
    await sql("delete from order_transaction")
    await sql("delete from capture")
    await sql("delete from payment")
    await sql("update payment_session set status = 'pending', authorized_at = null")
    await sql("update fairs_till_sale set handover = null")
    await later()
    await expectSoldOnce(till, before)
  })

  it.each([
    ["before the pieces are back", Modules.ORDER, "cancelFulfillment"],
    ["when only the fulfillment is left", Modules.FULFILLMENT, "cancelFulfillment"],
    ["before the money is back", Modules.PAYMENT, "refundPayment"],
    ["before the order is cancelled", Modules.ORDER, "cancel"],
  ] as const)("is taken back once when the process dies %s", async (_when, name, method) => {
    const till = await makeTill(app, app.staff().here)
    const before = await stockOf(till)
    const { data } = await sell(till, saleOf(till))
    const { id } = (data as { till_sale: { id: string } }).till_sale
    dies(name, method)
    const path = `/staff/till-sales/${id}/cancel`
    const cancel = () => app.as(operator(), { method: "POST", path, body: { reason: "Se cobró dos veces" } })
    expect((await cancel()).status).toBe(500)
    expect(await stateOf()).toEqual(["cancelling"])
    await later()
    expect(await stateOf()).toEqual(["cancelled"])
    expect(await stockOf(till)).toBe(before)
    const [given] = await sql("select sum(amount)::int as soles from refund where deleted_at is null")
    expect(given!.soles).toBe(5)
    expect(await count(`"order" where canceled_at is not null`)).toBe(1)
    expect(await count("reservation_item where deleted_at is null and line_item_id is not null")).toBe(0)
    expect((await cancel()).status).toBe(200)
  })
})
