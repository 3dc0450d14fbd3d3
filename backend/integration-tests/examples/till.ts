import { randomUUID } from "node:crypto"
import type { StaffAppContext } from "../describe-staff-app"
import type { Example } from "../staff-examples"
import type { Place, StaffWorld } from "../staff-world"
import { actOn, makeApplication, type MadeFair } from "./fairs"

type App = Pick<StaffAppContext, "as" | "staff" | "sql">

/** A live fair with tables, where the workshop of a place has a stand with its product at five soles. */
export type MadeTill = { fair: MadeFair; variantId: string }
export type MadeSale = {
  id: string
  number: number
  state: string
  total: number
  order: { id: string; number: number } | null
}

const VENUE = { name: "Parque Kennedy", address: "Av. Larco 400", ubigeo: "150122", hours: "10 a 20 h" }

/** Makes such a fair; it is announced only, where that is asked for. */
export async function makeTill(
  app: App,
  place: Place,
  until: "announced" | "live" = "live"
): Promise<MadeTill> {
  const { fair } = await makeApplication(app, place, "accepted")
  await app.sql("update fairs_fair set mode = 'both', venue = ?::jsonb where id = ?", [
    JSON.stringify(VENUE),
    fair.id,
  ])
  let made = await actOn(app, fair, "announce")
  if (until === "live") made = await actOn(app, fair, "open")
  const [offer] = await app.sql("select variant_id from fairs_stand_product where fair_id = ?", [fair.id])
  return { fair: made, variantId: String(offer!.variant_id) }
}

/** What the table's device tells of a sale. */
export function saleOf({ variantId }: Pick<MadeTill, "variantId">, overrides: object = {}) {
  return {
    request_id: randomUUID(),
    sold_at: new Date().toISOString(),
    lines: [{ variant_id: variantId, quantity: 1, unit_price: 500 }],
    method: "cash",
    received: 1000,
    ...overrides,
  }
}

/** Sells at the table as the place's operator. */
export async function sellAtTable(
  app: App,
  place: Place,
  till: MadeTill,
  overrides: object = {}
): Promise<MadeSale> {
  const { here, members } = app.staff()
  const token = (place.code === here.code ? members.operator : members.otherOperator).tokens.fresh
  const path = `/staff/fairs/${till.fair.id}/till-sales`
  const { status, data } = await app.as(token, { method: "POST", path, body: saleOf(till, overrides) })
  if (status !== 201) throw new Error(`${path}: ${status} ${JSON.stringify(data)}`)
  return (data as { till_sale: MadeSale }).till_sale
}

const NOBODY = { fair: { id: "fair_none" }, variantId: "variant_none" } as unknown as MadeTill

/** One example for each of the two prisons, about the table of its workshop. */
function tables(
  { here, there }: StaffWorld,
  example: (till: MadeTill, place: Place, app: App) => Example | Promise<Example>,
  placeholder: Example = {}
): Example[] {
  return [here, there].map((place) => ({
    ...placeholder,
    params: { id: "fair_none" },
    of: { establishment_id: place.establishmentId },
    before: async (app) => {
      const till = await makeTill(app, place)
      return { params: { id: till.fair.id }, ...(await example(till, place, app)) }
    },
  }))
}

/**
 * The fair of the prison's table: whoever sells at tables sees every fair that they may see, and of it what is their
 * own.
 */
function fairsOfTables(world: StaffWorld): Example[] {
  return tables(world, () => ({})).map(({ of: _prison, ...example }) => example)
}

export const TILL_EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {
  "GET /staff/fairs/:id/till": fairsOfTables,
  "GET /staff/fairs/:id/till-days": fairsOfTables,
  "GET /staff/fairs/:id/till-sales": fairsOfTables,
  "GET /staff/fairs/:id/till-sales.csv": fairsOfTables,
  "POST /staff/fairs/:id/till-sales": (world) =>
    tables(world, (till) => ({ body: saleOf(till) }), { body: saleOf(NOBODY) }),
  "GET /staff/till-sales/:id": (world) =>
    tables(world, async (till, place, app) => ({ params: { id: (await sellAtTable(app, place, till)).id } })),
  "POST /staff/till-sales/:id/cancel": (world) =>
    tables(
      world,
      async (till, place, app) => ({ params: { id: (await sellAtTable(app, place, till)).id } }),
      { body: { reason: "Se cobró dos veces" } }
    ),
}
