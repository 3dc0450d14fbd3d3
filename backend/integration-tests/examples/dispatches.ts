import { click, dispatchSteps } from "../dispatch-steps"
import type { StaffAppContext } from "../describe-staff-app"
import type { Example } from "../staff-examples"
import type { Place, StaffWorld } from "../staff-world"

type Ready = { dispatchId: string; lineId: string; parcelId: string; returnId: string }
type Until = "paid" | "sent" | "announced"

/** An order of one thing from the place; where nothing is changed, one that came furthest does for all. */
async function makeReady(app: StaffAppContext, place: Place, until: Until): Promise<Ready> {
  if (!app.kept) return await makeOrder(app, place, until)
  const name = `an order from ${place.code}`
  const order = (app.kept.get(name) ?? makeOrder(app, place, "announced")) as Promise<Ready>
  app.kept.set(name, order)
  return await order
}

/** An order of one thing from the place, and what has become of it so far, by the doors that people use. */
async function makeOrder(app: StaffAppContext, place: Place, until: Until): Promise<Ready> {
  const { order, dispatchesOf, show, parcel, send, call } = dispatchSteps(app)
  const { bag, retablo } = app.world()
  const product = place.productId === bag.id ? bag : retablo
  // There is one to sell, however often this is called.
  await app.sql(
    `update inventory_level set stocked_quantity = 900, raw_stocked_quantity = '{"value":"900","precision":20}'
     where inventory_item_id = ?`,
    [product.inventoryItemId]
  )
  const [dispatch] = await dispatchesOf(await order([product, 1]), 1)
  const ready = { dispatchId: dispatch!.id, lineId: "", parcelId: "", returnId: "" }
  ready.lineId = (await show("curator", ready.dispatchId)).lines[0]!.id
  if (until === "paid") return ready
  await send("curator", ready.dispatchId, parcel([[ready.lineId, 1]]))
  ready.parcelId = (await show("curator", ready.dispatchId)).parcels[0]!.id
  if (until === "sent") return ready
  const { data } = await call("curator", `/staff/dispatches/${ready.dispatchId}/returns`, returnBody(ready))
  return { ...ready, returnId: (data as { return: { id: string } }).return.id }
}

const returnBody = ({ lineId }: Ready) => ({
  lines: [{ line_id: lineId, quantity: 1 }],
  reason: "defect",
  request_id: click(),
})

/** One example for each of the two prisons, about an order that came this far. */
function orders(
  { here, there }: StaffWorld,
  until: Until,
  example: (ready: Ready, app: StaffAppContext) => Partial<Example>
): Example[] {
  return [here, there].map((place) => ({
    of: { establishment_id: place.establishmentId },
    before: async (app) => example(await makeReady(app, place, until), app),
  }))
}

const ofDispatch = ({ dispatchId }: Ready) => ({ params: { id: dispatchId } })
const ofParcel = ({ parcelId }: Ready) => ({ params: { id: parcelId } })
const ofReturn = ({ returnId }: Ready) => ({ params: { id: returnId } })

export const DISPATCH_EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {
  "GET /staff/carriers": () => [{}],
  "GET /staff/dispatches": () => [{}],
  "GET /staff/dispatches.csv": () => [{}],
  "GET /staff/dispatches/:id": (world) => orders(world, "paid", ofDispatch),
  "GET /staff/dispatches/:id/slip.pdf": (world) => orders(world, "paid", ofDispatch),
  "GET /staff/returns": () => [{}],
  "GET /staff/returns.csv": () => [{}],
  "GET /staff/returns/:id": (world) => orders(world, "announced", ofReturn),
  "POST /staff/dispatches/:id/parcels": (world) =>
    orders(world, "paid", (ready, app) => ({
      ...ofDispatch(ready),
      body: dispatchSteps(app).parcel([[ready.lineId, 1]]),
    })),
  "POST /staff/dispatches/:id/returns": (world) =>
    orders(world, "sent", (ready) => ({ ...ofDispatch(ready), body: returnBody(ready) })),
  "POST /staff/parcels/:id": (world) =>
    orders(world, "sent", (ready) => ({ ...ofParcel(ready), body: { tracking_number: "26-7654321" } })),
  "POST /staff/parcels/:id/delivered": (world) =>
    orders(world, "sent", (ready) => ({ ...ofParcel(ready), body: { on: "2026-11-22" } })),
  "POST /staff/returns/:id/receive": (world) =>
    orders(world, "announced", (ready) => ({
      ...ofReturn(ready),
      body: { lines: [{ line_id: ready.lineId, quantity: 1, condition: "as_new", restock: true }] },
    })),
  "POST /staff/returns/:id/cancel": (world) =>
    orders(world, "announced", (ready) => ({ ...ofReturn(ready), body: { note: "No llegó" } })),
}
