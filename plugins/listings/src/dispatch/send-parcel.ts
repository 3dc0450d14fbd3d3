import type { Context, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit, SYSTEM } from "@tejido/institutions/audit/record-audit"
import { LISTINGS_MODULE } from "../modules/listings"
import type { ListingsService } from "../modules/listings/service"
import { managerOf, tell } from "../modules/listings/transaction"
import { followParcel } from "./follow-parcel"
import { findFulfillment } from "./found-fulfillment"
import { fulfilParcel } from "./fulfil-parcel"
import { makeDispatches } from "./make-dispatches"
import { underOrderLock } from "./order-lock"
import { type Parcel, readParcel } from "./parcel-row"
import { shipParcel } from "./ship-parcel"

/** Refusals that trying again does not change. */
const FINAL: readonly string[] = [
  MedusaError.Types.INVALID_DATA,
  MedusaError.Types.NOT_ALLOWED,
  MedusaError.Types.NOT_FOUND,
  MedusaError.Types.CONFLICT,
]

/**
 * Takes a parcel that is `sending` through Medusa: fulfillment, shipment, then `sent`; after it what follows (custody,
 * the buyer's mail). Each step looks for what is there first, so it can be interrupted anywhere and done again by
 * anybody. What the shop refuses becomes `failed`, and its pieces are free again.
 * @throws MedusaError CONFLICT `order_cancelled`, `shop_refused`, `lines_in_two_places` once it is `failed`;
 *   `order_busy` while another has the order, and whatever broke: it is still `sending` then, and is carried on with
 */
export async function sendParcel(container: MedusaContainer, id: string): Promise<void> {
  const listings = container.resolve<ListingsService>(LISTINGS_MODULE)
  const read = () => listings.reading((context) => readParcel(context, id))
  const first = await read()
  if (!first) return
  if (first.state === "sending") {
    await underOrderLock(container, first.order_id, async () => {
      const parcel = await read()
      if (parcel?.state === "sending") await send(container, listings, parcel)
    })
  }
  await followParcel(container, id)
}

async function send(container: MedusaContainer, listings: ListingsService, parcel: Parcel): Promise<void> {
  let fulfillmentId: string
  try {
    const found = await fulfilParcel(container, parcel)
    await shipParcel(container, parcel, found)
    fulfillmentId = found.id
  } catch (error) {
    throw await refusedBy(listings, parcel, error)
  }
  await listings.inTransaction(async (context) => {
    await managerOf(context).execute(
      `update listings_parcel set state = 'sent', sent_at = now(), fulfillment_id = ?, updated_at = now()
       where id = ? and state = 'sending'`,
      [fulfillmentId, parcel.id]
    )
    tell(context, "dispatch", [parcel.dispatch_id])
  })
}

/**
 * What to throw; a refusal that stays is written down first, and what it held is free for another parcel. Where the
 * fulfillment stands the stock is gone, and so is the parcel: it stays `sending`.
 */
async function refusedBy(listings: ListingsService, parcel: Parcel, error: unknown): Promise<unknown> {
  const final = MedusaError.isMedusaError(error) && FINAL.includes(error.type) && error.code !== "locked"
  const stands = await listings.reading((context) => findFulfillment(context, parcel.order_id, parcel.id))
  if (!final || stands) {
    await listings.inTransaction((context) => countAttempt(context, parcel.id))
    return error
  }
  const cancelled = await listings.reading((context) => isCancelled(context, parcel.order_id))
  const code = cancelled ? "order_cancelled" : (error.code ?? "shop_refused")
  await listings.inTransaction(async (context) => {
    await managerOf(context).execute(
      "update listings_parcel set state = 'failed', failure = ?, updated_at = now() where id = ? and state = 'sending'",
      [code, parcel.id]
    )
    // Its lines are no longer held by a parcel: what the order still wants of them is asked again.
    await makeDispatches(context, parcel.order_id)
    await recordAudit(context, SYSTEM("dispatch"), {
      action: "dispatch.parcel_failed",
      resource: "dispatch",
      resourceId: parcel.dispatch_id,
      establishmentId: parcel.establishment_id,
      after: { dispatch: parcel.dispatch_number, parcel: parcel.number, why: code },
    })
  })
  return new MedusaError(MedusaError.Types.CONFLICT, error.message, code)
}

async function countAttempt(context: Context, id: string): Promise<void> {
  await managerOf(context).execute(
    "update listings_parcel set attempts = attempts + 1, updated_at = now() where id = ?",
    [id]
  )
}

async function isCancelled(context: Context, orderId: string): Promise<boolean> {
  const [order] = await managerOf(context).execute<{ cancelled: boolean }[]>(
    'select canceled_at is not null as cancelled from "order" where id = ?',
    [orderId]
  )
  return order?.cancelled ?? true
}
