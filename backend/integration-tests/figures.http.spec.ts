import makeDispatches from "@tejido/listings/jobs/make-dispatches"
import { describeStaffApp } from "./describe-staff-app"
import { type ListedStock, listStock } from "./listed-stock"
import { purchaseSteps } from "./purchase-steps"
import type { MemberName } from "./staff-world"

type Week = { week: string; starts_on: string }
type Figures = {
  from: string
  to: string
  totals: object
  sales_by_week: (Week & { orders: number; pieces: number; amount: number; fair_pieces: number })[]
  by_line: { craft_line: string | null; pieces: number }[]
  days_to_publish: { count: number; median: number | null; p90: number | null; by_week: Week[] }
  days_to_dispatch: {
    count: number
    median: number | null
    p90: number | null
    late: number
    by_week: Week[]
  }
  return_rate: object
  listings: object
}

describeStaffApp("figures for operators and curators", (app) => {
  const shop = purchaseSteps(app)
  let bag: ListedStock
  beforeEach(async () => {
    bag = await listStock(app, app.staff().here)
    await listStock(app, app.staff().there)
  })

  const ask = async (query: string, who: MemberName = "curator", path = "/staff/figures") =>
    await app.as(app.staff().members[who].tokens.fresh, `${path}${query}`)
  const figures = async (query = "", who: MemberName = "curator") => {
    const { status, data } = await ask(query, who)
    expect({ status, data }).toMatchObject({ status: 200 })
    return (data as { figures: Figures }).figures
  }
  const without = (rows: readonly { pieces: number }[]) => rows.filter(({ pieces }) => pieces > 0)

  it("nothing sold is weeks of nothing, and no rate", async () => {
    const now = await figures()
    expect(now.sales_by_week).toHaveLength(13)
    expect(without(now.sales_by_week)).toEqual([])
    expect(now).toMatchObject({
      totals: { orders: 0, pieces: 0, amount: 0, fair_pieces: 0 },
      by_line: [],
      days_to_publish: { count: 0, median: null, p90: null },
      days_to_dispatch: { count: 0, median: null, late: 0 },
      return_rate: { sold: 0, returned: 0, rate: null },
      listings: { published: 2, draft: 0, edits: { submitted: 0 } },
    })
  })

  describe("when something was sold", () => {
    beforeEach(async () => {
      const both = await shop.createCart()
      await shop.addItem(both.id, app.world().bag, 2)
      await shop.addItem(both.id, app.world().retablo, 1)
      await shop.prepare(both.id)
      expect((await shop.complete(both.id)).type).toBe("order")
      expect((await shop.buy(app.world().bag, 1)).type).toBe("order")
      await makeDispatches(app.container())
      const [made] = await app.sql("select count(*)::int as count from listings_dispatch")
      expect(made).toEqual({ count: 3 })
    })

    it("each prison's pieces are its own, and an order over two is one order of the market", async () => {
      expect(await figures()).toMatchObject({
        totals: { orders: 2, pieces: 4, amount: 3 * 12_000 + 35_000 },
        by_line: [
          { craft_line: expect.any(String), orders: 2, pieces: 3, amount: 36_000, returned: 0, rate: 0 },
          { craft_line: expect.any(String), orders: 1, pieces: 1, amount: 35_000 },
        ],
        return_rate: { sold: 4, returned: 0, rate: 0 },
      })
      expect(await figures("", "operator")).toMatchObject({
        totals: { orders: 2, pieces: 3, amount: 36_000 },
      })
      expect(await figures("", "otherOperator")).toMatchObject({
        totals: { orders: 1, pieces: 1, amount: 35_000 },
        listings: { published: 1 },
      })
      const { here, there } = app.staff()
      expect(await figures(`?establishment_id=${there.establishmentId}`)).toMatchObject({
        totals: { pieces: 1 },
      })
      // Another's prison has nothing to tell.
      expect(await figures(`?establishment_id=${there.establishmentId}`, "operator")).toMatchObject({
        totals: { pieces: 0 },
        listings: { published: 0 },
      })
      const [line] = await app.sql("select craft_line from provenance_workshop where id = ?", [
        here.workshopId,
      ])
      expect(await figures(`?craft_line=${String(line?.craft_line)}`)).toMatchObject({
        totals: { pieces: 3 },
      })
    })

    it("a week begins on Monday in Lima, five hours after it does in Greenwich", async () => {
      await app.sql("update listings_dispatch set paid_at = '2026-11-16T04:59:59Z'")
      expect(without((await figures("?from=2026-11-09&to=2026-11-22")).sales_by_week)).toEqual([
        { week: "2026-W46", starts_on: "2026-11-09", orders: 2, pieces: 4, amount: 71_000, fair_pieces: 0 },
      ])
      await app.sql("update listings_dispatch set paid_at = '2026-11-16T05:00:00Z'")
      expect(without((await figures("?from=2026-11-09&to=2026-11-22")).sales_by_week)).toMatchObject([
        { week: "2026-W47" },
      ])
      expect(await figures("?from=2026-11-09&to=2026-11-15")).toMatchObject({ totals: { orders: 0 } })
    })

    it("what a promotion took off is not sold", async () => {
      await app.sql(
        `insert into order_line_item_adjustment (id, item_id, version, amount, raw_amount, is_tax_inclusive)
         select 'adj_1', i.item_id, i.version, 20, '{"value":"20","precision":20}', true from order_item i
         where i.quantity = 2`
      )
      expect(await figures("", "operator")).toMatchObject({ totals: { amount: 34_000 } })
      // An amount before tax takes its tax off with it.
      await app.sql("update order_line_item_adjustment set is_tax_inclusive = false")
      expect(await figures("", "operator")).toMatchObject({ totals: { amount: 36_000 - 2_360 } })
      // What fell out before it was sent is not sold either, nor its part of what was taken off.
      await app.sql("update listings_dispatch_line set quantity = 1 where quantity = 2")
      expect(await figures("", "operator")).toMatchObject({
        totals: { pieces: 2, amount: 12_000 + 12_000 - 1_180 },
      })
    })

    it("tells how long it took from payment until the last piece left, and what was late", async () => {
      await app.sql(`update listings_dispatch set paid_at = '2026-11-02T15:00:00Z', due_on = '2026-11-05'`)
      const [first, second, third] = await app.sql("select id from listings_dispatch order by number")
      const leave = (row: typeof first, at: string) =>
        app.sql("update listings_dispatch set state = 'dispatched', dispatched_at = ? where id = ?", [
          at,
          row?.id,
        ])
      await leave(first, "2026-11-03T15:00:00Z")
      // The evening of the last day in Lima is the next day in Greenwich.
      await leave(second, "2026-11-06T03:00:00Z")
      await leave(third, "2026-11-10T15:00:00Z")
      const { days_to_dispatch } = await figures("?from=2026-11-02&to=2026-11-15")
      expect(days_to_dispatch).toEqual({
        count: 3,
        median: 3.5,
        p90: 7.1,
        late: 1,
        by_week: [
          { week: "2026-W45", starts_on: "2026-11-02", count: 2, median: 2.3, p90: 3.3, late: 0 },
          { week: "2026-W46", starts_on: "2026-11-09", count: 1, median: 8, p90: 8, late: 1 },
        ],
      })
    })

    it("tells what came back of what was sold", async () => {
      await app.sql("alter table listings_return_line disable trigger user")
      await app.sql(
        `insert into listings_return (id, dispatch_id, number, state, request_id, reason, received_at, hand, created_by)
         select 'ret_1', id, 'R1', 'received', 'request-1', 'damaged', now(), '{}', 'm' from listings_dispatch
         where order_id = (select order_id from order_item where quantity = 2)
           and establishment_id = ?`,
        [app.staff().here.establishmentId]
      )
      await app.sql(
        `insert into listings_return_line (return_id, line_id, quantity, damaged)
         select 'ret_1', item_id, 2, 1 from order_item where quantity = 2`
      )
      expect((await figures()).return_rate).toEqual({ sold: 4, returned: 1, rate: 0.25 })
      await app.sql("update listings_return set state = 'announced'")
      expect((await figures()).return_rate).toEqual({ sold: 4, returned: 0, rate: 0 })
    })

    it("gives each table as a file", async () => {
      const file = async (table: string, locale = "es") => {
        const query = `?table=${table}&from=2026-11-02&to=2026-11-15&locale=${locale}`
        const { status, data, headers } = await ask(query, "operator", "/staff/figures.csv")
        expect(status).toBe(200)
        return { lines: String(data).trim().split("\r\n"), name: String(headers["content-disposition"]) }
      }
      await app.sql("update listings_dispatch set paid_at = '2026-11-10T15:00:00Z'")
      const weeks = await file("sales_by_week")
      expect(weeks.name).toContain("ventas-por-semana")
      expect(weeks.lines.slice(1)).toEqual([
        "2026-W45,2026-11-02,0,0,0.00,0",
        "2026-W46,2026-11-09,2,3,360.00,0",
      ])
      expect((await file("by_line", "en")).lines[1]).toMatch(/^[A-Z][^,]*,2,3,360\.00,0,0,0\.0$/)
      expect((await file("return_rate")).lines[1]).toBe("2026-11-02,2026-11-15,3,0,0.0")
      expect((await file("days_to_publish")).lines).toHaveLength(3)
      expect((await file("days_to_dispatch")).lines[0]).toContain("Fuera de plazo")
    })
  })

  it("tells how long a listing waited from its first sending, and nothing of what was there before", async () => {
    await app.sql(
      `update listings_listing set first_published_at = '2026-11-11T12:00:00Z', published_at = '2026-11-20T12:00:00Z'`
    )
    await app.sql(
      `insert into listings_review_event (listing_id, kind, member_id, created_at)
       values (?, 'submitted', 'm', '2026-11-09T12:00:00Z'), (?, 'submitted', 'm', '2026-11-11T06:00:00Z')`,
      [bag.listingId, bag.listingId]
    )
    const { days_to_publish } = await figures("?from=2026-11-09&to=2026-11-15")
    expect(days_to_publish).toMatchObject({
      count: 1,
      median: 2,
      p90: 2,
      by_week: [{ week: "2026-W46", count: 1, median: 2 }],
    })
  })

  it("counts what was sold over the table, without money", async () => {
    await app.as(app.staff().members.operator.tokens.fresh, {
      method: "POST",
      path: `/staff/stock/${bag.levelId}/fair-sale`,
      body: { quantity: 2, receipt: "B001-3", sold_on: "2026-11-15", request_id: "feria-0001" },
    })
    const now = await figures("?from=2026-11-09&to=2026-11-22")
    expect(now.totals).toEqual({ orders: 0, pieces: 0, amount: 0, fair_pieces: 2 })
    expect(now.sales_by_week.map(({ fair_pieces }) => fair_pieces)).toEqual([2, 0])
    expect(now.by_line).toMatchObject([{ fair_pieces: 2, pieces: 0, rate: null }])
  })

  it("refuses what is no time, no line and no prison", async () => {
    const asked = [
      ...["?from=2026-02-30", "?from=2026-11-10&to=2026-11-09", "?from=2016-01-01&to=2026-01-01"],
      ...["?craft_line=cohetes", "?establishment_id=a'b", "?por=semana", "?from=0000-00-00"],
    ]
    for (const query of asked) expect([query, (await ask(query)).status]).toEqual([query, 400])
    expect((await ask("?table=personas", "curator", "/staff/figures.csv")).status).toBe(400)
  })
})
