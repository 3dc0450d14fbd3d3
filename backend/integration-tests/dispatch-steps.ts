import type { Response } from "./app"
import { eventually } from "./eventually"
import type { StaffAppContext } from "./describe-staff-app"
import { purchaseSteps } from "./purchase-steps"
import type { MemberName } from "./staff-world"
import type { SoldProduct } from "./world"

export type DispatchView = {
  id: string
  number: string
  state: string
  order_display_id: number
  lines: { id: string; quantity: number; packing: number; dispatched: number; returned: number }[]
  parcels: {
    id: string
    state: string
    failure: string | null
    tracking_url: string | null
    told: string
    delivered_on: string | null
    lines: { line_id: string; quantity: number; piece_codes: string[] }[]
  }[]
  recipient?: { name: string; street: string; phone: string } | null
}
export type ReturnView = { id: string; number: string; state: string; lines: Record<string, unknown>[] }

let clicks = 0
/** The mark of one click, of which there is no other. */
export const click = () => `click-${Date.now()}-${(clicks += 1)}`

/** What sells and what leaves, through the doors that buyers and staff use. */
export function dispatchSteps(app: StaffAppContext) {
  const { sql, staff, as, world } = app
  const { createCart, addItem, prepare, complete } = purchaseSteps(app)
  const token = (who: MemberName) => staff().members[who].tokens.fresh

  const call = (who: MemberName, path: string, body?: unknown): Promise<Response> =>
    as(token(who), body === undefined ? path : { method: "POST", path, body })

  /** A guest's order of these products; paid at once. */
  const order = async (...things: [SoldProduct, number][]): Promise<string> => {
    const cart = await createCart()
    for (const [product, quantity] of things) await addItem(cart.id, product, quantity)
    await prepare(cart.id)
    const { orderId, error } = await complete(cart.id)
    if (!orderId) throw new Error(`no order: ${error}`)
    return orderId
  }

  /** The order's dispatches, once there are so many. */
  const dispatchesOf = async (orderId: string, count: number): Promise<{ id: string; place: string }[]> => {
    let rows: Record<string, unknown>[] = []
    await eventually(async () => {
      rows = await sql(
        `select d.id, e.code as place from listings_dispatch d
         join provenance_establishment e on e.id = d.establishment_id where d.order_id = ? order by d.number`,
        [orderId]
      )
      if (rows.length !== count) throw new Error(`${rows.length} dispatches`)
    })
    return rows as { id: string; place: string }[]
  }

  const show = async (who: MemberName, id: string): Promise<DispatchView> => {
    const { status, data } = await call(who, `/staff/dispatches/${id}`)
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(data)}`)
    return (data as { dispatch: DispatchView }).dispatch
  }

  /** A parcel with so many of each line. */
  const parcel = (lines: [string, number][], more: object = {}) => ({
    exit_number: "RS-2026-118",
    exit_on: "2026-11-20",
    carrier: "olva",
    tracking_number: "26-1234567",
    lines: lines.map(([line_id, quantity]) => ({ line_id, quantity })),
    request_id: click(),
    ...more,
  })

  const send = (who: MemberName, id: string, body: object) =>
    call(who, `/staff/dispatches/${id}/parcels`, body)

  const stockOf = async ({ inventoryItemId }: SoldProduct) => {
    const [level] = await sql(
      `select stocked_quantity::int as stocked, reserved_quantity::int as reserved from inventory_level
       where inventory_item_id = ?`,
      [inventoryItemId]
    )
    return level as { stocked: number; reserved: number }
  }

  /** How far the order's lines are, as Medusa counts. */
  const countedOf = async (orderId: string) =>
    await sql(
      `select sum(i.fulfilled_quantity)::int as fulfilled, sum(i.shipped_quantity)::int as shipped,
         sum(i.delivered_quantity)::int as delivered, sum(i.return_requested_quantity)::int as requested,
         sum(i.return_received_quantity)::int as received, sum(i.return_dismissed_quantity)::int as dismissed
       from "order" o join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
       where o.id = ?`,
      [orderId]
    ).then(([row]) => row)

  /** A paid order of so many bags, and what the operator has to send of it. */
  const ready = async (quantity: number) => {
    const orderId = await order([world().bag, quantity])
    const [dispatch] = await dispatchesOf(orderId, 1)
    const [line] = (await show("operator", dispatch!.id)).lines
    return { orderId, id: dispatch!.id, line: line!.id }
  }

  return { ready, order, dispatchesOf, show, parcel, send, call, stockOf, countedOf, token }
}
