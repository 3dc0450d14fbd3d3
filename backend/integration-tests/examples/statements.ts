import runSettlements from "@tejido/revenue-allocation/jobs/run-settlements"
import type ledgerModule from "@tejido/revenue-allocation/modules/revenue-allocation"
import type { StaffAppContext } from "../describe-staff-app"
import type { Example } from "../staff-examples"
import type { Place, StaffWorld } from "../staff-world"
import { monthToClose } from "./settlement"
import { recordRelative, sendTerms, signature, terms } from "./terms"

type LedgerService = InstanceType<(typeof ledgerModule)["service"]>
type App = Pick<StaffAppContext, "as" | "container" | "sql" | "staff">

let closed = 0

/**
 * Closes the next month with S/ 100.00 of one artisan's in it, by what is on record of them.
 * @returns the statement's id
 */
export async function closedStatement(app: App, artisanId: string, product = "Bolso"): Promise<string> {
  const month = await monthToClose(app)
  await sell(app, month, artisanId, product)
  const id = `sett_statement_${++closed}`
  await app.sql(
    `insert into revenue_settlement (id, month, state, policy_id, closed_by)
     select ?, ?::date, 'computing', id, 'staff_else' from allocation_policy order by version limit 1`,
    [id, `${month}-01`]
  )
  await runSettlements(app.container())
  await app.sql(
    "update revenue_settlement set state = 'posting', approved_by = 'staff_other', done = 0 where id = ?",
    [id]
  )
  await runSettlements(app.container())
  return `${artisanId}:${month}`
}

/** Posts a sale of one piece, of which all is the artisan's. */
async function sell(app: App, month: string, artisanId: string, product: string): Promise<void> {
  const id = `statement_${month}_${artisanId}`
  const line_id = `line_${id}`
  await app.sql(
    `insert into order_line_item (id, title, product_title, unit_price, raw_unit_price)
     values (?, ?, ?, 118, '{"value":"118"}')`,
    [line_id, product, product]
  )
  await app
    .container()
    .resolve<LedgerService>("revenueAllocation")
    .post({
      ...{ kind: "sale_captured", source_id: id, order_id: id, order_seq: 1, policy_id: "policy_v1" },
      ...{ occurred_at: new Date(`${month}-10T12:00:00-05:00`), currency_code: "pen" },
      facts: { lines: [{ line_id, quantity: 1 }] },
      entries: [
        { account: "clearing:pp_demo_demo", amount: 11_800n as never, line_id: null },
        { account: "tax:igv", amount: -1_800n as never, line_id },
        { account: `artisan:${artisanId}:income`, amount: -10_000n as never, line_id },
      ],
    })
}

/** The same, with eighty soles of it for a relative. */
export async function familyMonth(
  app: App,
  artisanId: string
): Promise<{ id: string; beneficiary_id: string }> {
  await sendTerms(app, `/staff/artisans/${artisanId}/terms`, terms({ reparation_outstanding: 0 }))
  await app.sql(
    `update revenue_instruction set revoked_on = starts_on, revoked_by = 'test', revoked_at = now()
     where artisan_id = ? and revoked_on is null`,
    [artisanId]
  )
  const beneficiary_id = await recordRelative(app, artisanId)
  await sendTerms(app, `/staff/artisans/${artisanId}/instructions`, signature(beneficiary_id))
  return { id: await closedStatement(app, artisanId), beneficiary_id }
}

/** One example for each of the two prisons, about a month that is closed first. */
function statements(
  world: StaffWorld,
  make: (app: App, artisanId: string) => Promise<Record<string, string>> = async (app, artisanId) => ({
    id: await closedStatement(app, artisanId),
  })
): Example[] {
  return [world.here, world.there].map(({ establishmentId, artisanIds }: Place) => ({
    of: { establishment_id: establishmentId },
    params: { id: "none:2026-01", beneficiary_id: "none" },
    before: async (app) => ({ params: await make(app, artisanIds.at(-1) ?? "") }),
  }))
}

export const STATEMENT_EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {
  "GET /staff/statements": () => [{}],
  "GET /staff/statements.csv": () => [{}],
  "GET /staff/statements/:id": (world) => statements(world),
  "GET /staff/statements/:id/pdf": (world) => statements(world),
  "GET /staff/statements/:id/csv": (world) => statements(world),
  "GET /staff/statements/:id/family/:beneficiary_id/pdf": (world) => statements(world, familyMonth),
}
