import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Hand, noSuch, reaches, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { checked, managerOf, tell } from "../modules/listings/transaction"
import { carrierOf } from "./carriers"
import { DISPATCH_REFUSALS } from "./dispatch-refusals"
import { type Parcel, readParcel } from "./parcel-row"

/** Where a parcel is looked for, put right. What is absent stays. */
export type ParcelRevision = { carrier?: string | undefined; tracking_number?: string | null | undefined }

/**
 * Puts carrier or tracking number of a parcel right. In a transaction; audited. Tell Medusa after it: see
 * `catch-up-in-shop`.
 * @throws MedusaError NOT_FOUND; CONFLICT `not_sent_yet`; INVALID_DATA `tracking_missing`
 */
export async function reviseParcel(
  context: Context,
  hand: Hand,
  id: string,
  { carrier, tracking_number }: ParcelRevision
): Promise<void> {
  const parcel = await holdSentParcel(context, hand, id)
  const after = {
    carrier: carrier ?? parcel.carrier,
    tracking_number: tracking_number === undefined ? parcel.tracking_number : tracking_number,
  }
  if (carrierOf(after.carrier).needs_number && !after.tracking_number) {
    throw refused(MedusaError.Types.INVALID_DATA, "tracking_missing", "This carrier gives a number")
  }
  if (after.carrier === parcel.carrier && after.tracking_number === parcel.tracking_number) return
  await managerOf(context).execute(
    "update listings_parcel set carrier = ?, tracking_number = ?, pickup = ?, shop_behind = true, updated_at = now() where id = ?",
    [after.carrier, after.tracking_number, after.carrier === "pickup", id]
  )
  tell(context, "dispatch", [parcel.dispatch_id])
  await recordAudit(context, hand.actor, {
    action: "dispatch.parcel_revised",
    resource: "dispatch",
    resourceId: parcel.dispatch_id,
    establishmentId: parcel.establishment_id,
    before: { parcel: parcel.number, carrier: parcel.carrier, tracking: parcel.tracking_number },
    after: { parcel: parcel.number, carrier: after.carrier, tracking: after.tracking_number },
  })
}

/**
 * Records that a parcel arrived, or was picked up, on an ISO day. In a transaction; audited. Twice is once.
 * @throws MedusaError NOT_FOUND; CONFLICT `not_sent_yet`, `already_delivered` on another day; INVALID_DATA
 *   `delivered_too_early`
 */
export async function deliverParcel(context: Context, hand: Hand, id: string, on: string): Promise<void> {
  const parcel = await holdSentParcel(context, hand, id)
  if (parcel.state === "delivered") {
    const [day] = await managerOf(context).execute<{ on: string }[]>(
      'select delivered_on::text as "on" from listings_parcel where id = ?',
      [id]
    )
    if (day?.on === on) return
    throw refused(MedusaError.Types.CONFLICT, "already_delivered", "This parcel was delivered already")
  }
  await checked(context, DISPATCH_REFUSALS, (manager) =>
    manager.execute(
      "update listings_parcel set state = 'delivered', delivered_on = ?::date, shop_behind = true, updated_at = now() where id = ?",
      [on, id]
    )
  )
  tell(context, "dispatch", [parcel.dispatch_id])
  await recordAudit(context, hand.actor, {
    action: "dispatch.parcel_delivered",
    resource: "dispatch",
    resourceId: parcel.dispatch_id,
    establishmentId: parcel.establishment_id,
    after: { parcel: parcel.number, delivered_on: on },
  })
}

async function holdSentParcel(context: Context, hand: Hand, id: string): Promise<Parcel> {
  await managerOf(context).execute("select from listings_parcel where id = ? for update", [id])
  const parcel = await readParcel(context, id)
  if (!parcel || !reaches(hand, parcel.establishment_id)) throw noSuch("parcel")
  if (parcel.state !== "sent" && parcel.state !== "delivered") {
    throw refused(MedusaError.Types.CONFLICT, "not_sent_yet", "This parcel has not left")
  }
  return parcel
}
