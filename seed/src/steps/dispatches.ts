import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils"
import { addParcel } from "@tejido/listings/dispatch/add-parcel"
import { makeDispatches } from "@tejido/listings/dispatch/make-dispatches"
import { sendParcel } from "@tejido/listings/dispatch/send-parcel"
import type listingsModule from "@tejido/listings/modules/listings"
import { managerOf } from "@tejido/listings/modules/listings/transaction"
import { seeded } from "../illustrations/prng"
import { Progress } from "../progress"
import { DEMO_HAND } from "./demo-hand"
import { FAIR_SALE } from "./fairs/fair-orders"
import { PAST_SALE } from "./past-sales"

type ListingsService = InstanceType<(typeof listingsModule)["service"]>
type Pg = { raw<Row>(sql: string, values?: readonly unknown[]): PromiseLike<{ rows: Row[] }> }
/** `begun`: its dispatches are there, with nothing in them: made when its refund was told. */
type Sale = { id: string; key: string; at: Date; at_fair: boolean; begun: boolean; items: Line[] }
type Line = { id: string; quantity: number; variant_id: string }

const A_DAY = 24 * 60 * 60 * 1000
/**
 * What is older was sent before prisons used the panel for it; figures show twelve weeks unless asked for more. Of what
 * a past fair sold there are enough parcels without its own.
 */
const SINCE_DAYS = 90
/** What is younger waits to be sent. */
const WAITING_DAYS = 3
/** One in so many was forgotten, and is late; none of what is older than that. */
const LATE = 9
const LATE_DAYS = 12

/**
 * What became of the demo's past sales: the older ones were sent before there was a panel, of the later ones each prison
 * sent its part in parcels, the last wait, and a few are late. By the very steps that operators take; mails are not
 * sent again. Sales of which something was sent, or waits, are left as they are. @returns how many dispatches there are
 */
export async function seedDispatches(container: MedusaContainer): Promise<number> {
  const pg = container.resolve<Pg>(ContainerRegistrationKeys.PG_CONNECTION)
  const listings = container.resolve<ListingsService>("listings")
  const sales = await untouched(pg)
  if (sales.length > 0) {
    const progress = new Progress("dispatches", sales.length)
    for (const sale of sales) {
      const age = (Date.now() - sale.at.getTime()) / A_DAY
      if (age > (sale.at_fair ? LATE_DAYS : SINCE_DAYS) && !sale.begun) {
        await container.resolve(Modules.ORDER).registerFulfillment({
          order_id: sale.id,
          items: sale.items.map(({ id, quantity }) => ({ id, quantity })),
        })
      } else {
        await reserve(pg, container, sale)
        await dispatch(container, listings, sale, age)
      }
      progress.advance()
    }
  }
  const { rows } = await pg.raw<{ count: number }>("select count(*)::int as count from listings_dispatch")
  return rows[0]?.count ?? 0
}

const KEY = `coalesce(o.metadata ->> '${PAST_SALE}', o.metadata ->> '${FAIR_SALE}')`

/** Past sales of which nothing was sent and nothing is to be sent yet. */
async function untouched(pg: Pg): Promise<Sale[]> {
  const { rows } = await pg.raw<Sale>(
    `select o.id, ${KEY} as key, o.created_at as at, o.metadata ->> '${FAIR_SALE}' is not null as at_fair,
       exists (select from listings_dispatch d where d.order_id = o.id) as begun,
       json_agg(json_build_object('id', l.id, 'quantity', i.quantity::int, 'variant_id', l.variant_id)) as items
     from "order" o join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
       join order_line_item l on l.id = i.item_id
     where ${KEY} is not null
       and not exists (select from listings_dispatch d where d.order_id = o.id and (
         d.paid_at > now() - interval '${LATE_DAYS} days' or d.state <> 'pending'
         or exists (select from listings_parcel p where p.dispatch_id = d.id)))
     group by o.id having bool_and(coalesce(i.fulfilled_quantity, 0) = 0) order by o.created_at`
  )
  return rows
}

/** The pieces were there when they were sold: they are put back and reserved, so that the stock of today stays. */
async function reserve(pg: Pg, container: MedusaContainer, { items }: Sale): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  for (const { id, quantity, variant_id } of items) {
    const { rows } = await pg.raw<{ inventory_item_id: string; location_id: string }>(
      `select v.inventory_item_id, l.location_id from product_variant_inventory_item v
         join inventory_level l on l.inventory_item_id = v.inventory_item_id and l.deleted_at is null
       where v.variant_id = ? and v.deleted_at is null
         and not exists (select from reservation_item r where r.line_item_id = ? and r.deleted_at is null)`,
      [variant_id, id]
    )
    for (const { inventory_item_id, location_id } of rows.slice(0, 1)) {
      await inventory.adjustInventory(inventory_item_id, location_id, quantity)
      await inventory.createReservationItems([{ inventory_item_id, location_id, quantity, line_item_id: id }])
    }
  }
}

async function dispatch(
  container: MedusaContainer,
  listings: ListingsService,
  sale: Sale,
  age: number
): Promise<void> {
  const dispatches = await listings.inTransaction((context) => makeDispatches(context, sale.id))
  if (age < WAITING_DAYS) return
  for (const id of dispatches) {
    const random = seeded(`dispatch/${sale.key}/${dispatches.indexOf(id)}`)
    if (age < LATE_DAYS && random.whole(1, LATE) === 1) continue
    const days = Math.min(age - 0.5, random.between(0.5, 5))
    const at = new Date(sale.at.getTime() + days * A_DAY)
    const parcelId = await listings.inTransaction(async (context) => {
      const lines = await managerOf(context).execute<{ line_id: string; quantity: number }[]>(
        "select line_id, quantity from listings_dispatch_line where dispatch_id = ? and quantity > 0",
        [id]
      )
      const parcel = await addParcel(context, DEMO_HAND, id, {
        request_id: generateEntityId("", "demo"),
        exit_number: `RS-${random.whole(1_000, 9_999)}-${at.getFullYear()}`,
        exit_on: at.toLocaleDateString("sv-SE", { timeZone: "America/Lima" }),
        carrier: random.whole(1, 3) === 1 ? "shalom" : "olva",
        tracking_number: String(random.whole(10_000_000, 99_999_999)),
        lines: lines.map((line) => ({ ...line, piece_codes: [] })),
      })
      // Nobody waits for a mail about a parcel of last month.
      await managerOf(context).execute("update listings_parcel set mail_state = 'none' where id = ?", [
        parcel,
      ])
      return parcel
    })
    await sendParcel(container, parcelId)
    await backdate(listings, id, parcelId, at)
  }
}

async function backdate(listings: ListingsService, id: string, parcelId: string, at: Date): Promise<void> {
  await listings.inTransaction(async (context) => {
    const manager = managerOf(context)
    await manager.execute("update listings_parcel set sent_at = ?, created_at = ? where id = ?", [
      at,
      at,
      parcelId,
    ])
    await manager.execute(
      "update listings_dispatch set dispatched_at = ? where id = ? and state = 'dispatched'",
      [at, id]
    )
  })
}
