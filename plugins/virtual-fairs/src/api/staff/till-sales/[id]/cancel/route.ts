import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { handOf } from "@tejido/provenance/api/hand-of"
import type { TillCancelBody } from "../../../../../domain/till"
import { beginTillCancel } from "../../../../../modules/virtual-fairs/till/begin-till-cancel"
import { tillSalesOf } from "../../../../../staff-lists/till-sales"
import { cancelTillSale } from "../../../../../till/cancel-till-sale"
import { fairsService } from "../../../../fairs-service"

/** `POST /staff/till-sales/:id/cancel` `{ reason }`: the pieces go back to the table and the money to the buyer. */
export const POST = async (req: StaffRequest<TillCancelBody>, res: MedusaResponse) => {
  const hand = handOf(req, "fair.till", "fair.read")
  const id = req.params.id ?? ""
  await fairsService(req).inTransaction((context) =>
    beginTillCancel(context, hand, id, req.validatedBody.reason)
  )
  await cancelTillSale(req.scope, id)
  await answerOne(req, res, tillSalesOf())
}
