import runSettlements from "@tejido/revenue-allocation/jobs/run-settlements"
import type ledgerModule from "@tejido/revenue-allocation/modules/revenue-allocation"
import type { StaffAppContext } from "../describe-staff-app"
import type { Example } from "../staff-examples"
import type { StaffWorld } from "../staff-world"

type LedgerService = InstanceType<(typeof ledgerModule)["service"]>
type App = Pick<StaffAppContext, "container" | "sql" | "staff">

let made = 0

/** Posts what the first artisan of Lurigancho earned in a month. */
export async function earn(
  app: App,
  month: string,
  amount = 10_000,
  artisanId = somebody(app)
): Promise<void> {
  const id = `example_${++made}`
  await app
    .container()
    .resolve<LedgerService>("revenueAllocation")
    .post({
      ...{
        kind: "sale_captured",
        source_id: id,
        order_id: id,
        order_seq: 1,
        policy_id: "policy_v1",
        facts: {},
      },
      ...{ occurred_at: new Date(`${month}-15T12:00:00-05:00`), currency_code: "pen" },
      entries: [
        { account: "clearing:pp_demo_demo", amount: BigInt(amount) as never, line_id: null },
        { account: `artisan:${artisanId}:income`, amount: BigInt(-amount) as never, line_id: null },
      ],
    })
}

/**
 * Makes ready the first month that is not closed, long before every sale of the market, with something earned in it and
 * nothing begun.
 * @returns the month
 */
export async function monthToClose(app: App): Promise<string> {
  await app.sql("delete from revenue_settlement where state in ('computing', 'proposed')")
  const next = `select to_char(coalesce(max(month) + interval '1 month', date '2026-05-01'), 'YYYY-MM') as month
    from revenue_settlement`
  const month = String((await app.sql(next))[0]!.month)
  await earn(app, month)
  return month
}

/** A close that somebody else than the caller has begun, up to where it waits for approval. @returns its id */
export async function proposedMonth(app: App): Promise<string> {
  const month = await monthToClose(app)
  const id = `sett_example_${++made}`
  await app.sql(
    `insert into revenue_settlement (id, month, state, policy_id, closed_by)
     select ?, ?::date, 'computing', id, 'staff_else' from allocation_policy order by version limit 1`,
    [id, `${month}-01`]
  )
  await runSettlements(app.container())
  return id
}

/** Money on hold of somebody who had no terms when the month was closed, and has some today. @returns the hold's id */
export async function openHold(app: App): Promise<string> {
  const id = await proposedMonth(app)
  await app.sql(
    "update revenue_settlement set state = 'posting', approved_by = 'staff_other', done = 0 where id = ?",
    [id]
  )
  await runSettlements(app.container())
  await app.sql(
    `insert into revenue_artisan_terms (id, artisan_id, seq, valid_from, situation, account_state, account_sealed,
       key_id, recorded_by)
     select ?, ?, coalesce(max(seq), 0) + 1, (now() at time zone 'America/Lima')::date, 'sentenced', 'open', 'sealed',
       'test', 'staff_else'
     from revenue_artisan_terms where artisan_id = ?`,
    [`term_example_${made}`, somebody(app), somebody(app)]
  )
  return String((await app.sql("select id from revenue_hold where settlement_id = ?", [id]))[0]!.id)
}

/** An order whose one line was nobody's when it was paid, and is Lurigancho's by now. @returns the order's id */
async function heldSale(app: App): Promise<string> {
  const id = `order_example_${++made}`
  const line = { line_id: "line_1", product_id: app.staff().here.productId, quantity: 1, gross: 11_800 }
  await app
    .container()
    .resolve<LedgerService>("revenueAllocation")
    .post({
      ...{
        kind: "sale_captured",
        source_id: `capt_${id}`,
        order_id: id,
        order_seq: 1,
        policy_id: "policy_v1",
      },
      ...{ occurred_at: new Date("2026-11-20T12:00:00-05:00"), currency_code: "pen" },
      facts: {
        ...{ currency_code: "pen", lines: [{ ...line, tax_bp: null, origin: null }], shipping: [] },
        movements: [{ kind: "capture", id: `capt_${id}`, provider_id: "pp_demo_demo", amount: 11_800 }],
      },
      entries: [
        { account: "clearing:pp_demo_demo", amount: 11_800n as never, line_id: null },
        { account: "tax:igv", amount: -1800n as never, line_id: "line_1" },
        { account: "hold:unattributed", amount: -10_000n as never, line_id: "line_1" },
      ],
    })
  return id
}

const somebody = ({ staff }: App) => staff().here.artisanIds[0]!

export const SETTLEMENT_EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {
  "GET /staff/settlements": () => [{}],
  "GET /staff/settlements.csv": () => [{}],
  "GET /staff/settlements/preview": () => [{ query: "month=2026-11" }],
  "GET /staff/settlements/:id": () => [
    { before: async (app) => ({ params: { id: await proposedMonth(app) } }) },
  ],
  "GET /staff/settlements/:id/shares": () => [
    { before: async (app) => ({ params: { id: await proposedMonth(app) } }) },
  ],
  "GET /staff/settlements/:id/shares.csv": () => [
    { before: async (app) => ({ params: { id: await proposedMonth(app) } }) },
  ],
  "POST /staff/settlements": () => [
    { body: { month: "2026-05" }, before: async (app) => ({ body: { month: await monthToClose(app) } }) },
  ],
  "POST /staff/settlements/:id/approve": () => [
    {
      params: { id: "sett_none" },
      body: {},
      before: async (app) => ({ params: { id: await proposedMonth(app) } }),
    },
  ],
  "POST /staff/settlements/:id/withdraw": () => [
    {
      params: { id: "sett_none" },
      body: {},
      before: async (app) => ({ params: { id: await proposedMonth(app) } }),
    },
  ],
  "GET /staff/holds": () => [{}],
  "GET /staff/holds.csv": () => [{}],
  "GET /staff/holds/:id": () => [{ before: async (app) => ({ params: { id: await openHold(app) } }) }],
  "POST /staff/holds/:id/release": () => [
    {
      params: { id: "hold_none" },
      body: { note: "Ya tiene su situación registrada" },
      before: async (app) => ({ params: { id: await openHold(app) } }),
    },
  ],
  "GET /staff/held-sales": () => [{}],
  "GET /staff/held-sales.csv": () => [{}],
  "POST /staff/held-sales/:order_id/attribute": () => [
    {
      params: { order_id: "order_none" },
      body: {},
      before: async (app) => ({ params: { order_id: await heldSale(app) } }),
    },
  ],
}
