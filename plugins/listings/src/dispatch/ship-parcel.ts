import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createOrderShipmentWorkflow, createShipmentWorkflow } from "@medusajs/medusa/core-flows"
import { carrierOf } from "./carriers"
import type { FoundFulfillment } from "./found-fulfillment"
import type { Parcel } from "./parcel-row"

/** The tracking number as Medusa keeps it; none, none. */
export function labelsOf({ carrier, tracking_number }: Pick<Parcel, "carrier" | "tracking_number">) {
  if (!tracking_number) return []
  const page = carrierOf(carrier).tracking_page ?? ""
  return [{ tracking_number, tracking_url: page, label_url: "" }]
}

/** Makes Medusa's shipment of a parcel, or the half of it that an interruption left undone. Under the order's lock. */
export async function shipParcel(
  container: MedusaContainer,
  parcel: Parcel,
  found: FoundFulfillment
): Promise<void> {
  const labels = labelsOf(parcel)
  const items = parcel.lines.map(({ line_id, quantity }) => ({ id: line_id, quantity }))
  const { order_id, created_by } = parcel
  if (!found.shipped && !found.shipment_registered) {
    await createOrderShipmentWorkflow(container).run({
      input: { order_id, fulfillment_id: found.id, items, labels, created_by, no_notification: true },
    })
    return
  }
  if (!found.shipped) {
    await createShipmentWorkflow(container).run({
      input: { id: found.id, labels, marked_shipped_by: created_by },
    })
  }
  if (!found.shipment_registered) {
    await container.resolve(Modules.ORDER).registerShipment({
      ...{ order_id, created_by, items },
      reference: Modules.FULFILLMENT,
      reference_id: found.id,
    })
  }
}
