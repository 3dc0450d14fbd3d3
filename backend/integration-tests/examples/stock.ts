import { randomUUID } from "node:crypto"
import { listStock } from "../listed-stock"
import type { Example } from "../staff-examples"
import type { StaffWorld } from "../staff-world"

/** One example for the pieces of each of the two prisons. */
function stocks({ here, there }: StaffWorld, body?: () => object): Example[] {
  return [here, there].map((place) => ({
    of: { establishment_id: place.establishmentId },
    before: async (app) => ({
      params: { id: (await listStock(app, place)).levelId },
      ...(body && { body: body() }),
    }),
  }))
}

const request = () => ({ request_id: randomUUID() })
let lowAt = 10

export const STOCK_EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {
  "GET /staff/stock": () => [{}],
  "GET /staff/stock.csv": () => [{}],
  "GET /staff/stock-movements": () => [{}],
  "GET /staff/stock-movements.csv": () => [{}],
  "GET /staff/stock/:id": (world) => stocks(world),
  "GET /staff/stock/:id/movements": (world) => stocks(world),
  "POST /staff/stock/:id/count": (world) => stocks(world, () => ({ counted: 7, ...request() })),
  "POST /staff/stock/:id/adjust": (world) =>
    stocks(world, () => ({ delta: 1, reason: "made", note: "Terminadas hoy", ...request() })),
  "POST /staff/stock/:id/fair-sale": (world) =>
    stocks(world, () => ({ quantity: 1, receipt: "B001-7", sold_on: "2026-11-21", ...request() })).map(
      (example) => ({
        ...example,
        // There is one to sell, however often this is called.
        before: async (app, caller) => {
          const made = (await example.before?.(app, caller)) ?? {}
          await app.sql(
            `update inventory_level set stocked_quantity = 9, raw_stocked_quantity = '{"value":"9","precision":20}'
             where id = ?`,
            [made.params?.id]
          )
          return made
        },
      })
    ),
  // Each call sets another number, so that there is something to record.
  "POST /staff/stock/:id/low-at": (world) => stocks(world, () => ({ low_at: ++lowAt })),
  "POST /staff/stock/counts": ({ here, there }) =>
    [here, there].map((place) => ({
      of: { establishment_id: place.establishmentId },
      body: { counts: [{ id: "ilev_none", counted: 6 }], ...request() },
      before: async (app) => ({
        body: { counts: [{ id: (await listStock(app, place)).levelId, counted: 6 }], ...request() },
      }),
    })),
}
