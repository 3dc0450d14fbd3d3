import type { MedusaResponse } from "@medusajs/framework/http"
import { staffActor } from "@tejido/institutions/audit/record-audit"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { attributeOrder } from "../../../../../facts/attribute-order"
import type { AttributeSaleBody } from "../../../../validators-settlement"

/**
 * `POST /staff/held-sales/:order_id/attribute` `{ note? }`: gives what is held of an order to whom it belongs, where
 * provenance knows by now. Answers `{ attribution: { transaction_id, still_held: [line ids] } }`. 404
 * `order_not_posted`, 409 `nothing_to_attribute`.
 */
export const POST = async (req: StaffRequest<AttributeSaleBody>, res: MedusaResponse) => {
  const { order_id = "" } = req.params
  const note = req.validatedBody.note || null
  const attribution = await attributeOrder(req.scope, staffActor(req.staff), order_id, note)
  res.json({ attribution })
}
