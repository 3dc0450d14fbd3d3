import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { handOf } from "@tejido/provenance/api/hand-of"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { STOCK } from "../../../../../staff-lists/stock"
import { changeStock } from "../../../../../stock/change-stock"
import type { FairSaleBody } from "../../../../validators-stock"

/**
 * `POST /staff/stock/:id/fair-sale` `{ quantity, receipt, sold_on, note?, request_id }`: sold over the table. Only
 * the stock sinks; the money is posted with the fair's till. Answers the stock as it is then.
 */
export const POST = async (req: StaffRequest<FairSaleBody>, res: MedusaResponse) => {
  const hand = handOf(req, "stock.update", "stock.read")
  await changeStock(req.scope, hand, req.params.id ?? "", { kind: "fair_sale", ...req.validatedBody })
  await answerOne(req, res, STOCK)
}
