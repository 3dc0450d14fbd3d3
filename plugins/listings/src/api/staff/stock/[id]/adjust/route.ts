import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { handOf } from "@tejido/provenance/api/hand-of"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { STOCK } from "../../../../../staff-lists/stock"
import { changeStock } from "../../../../../stock/change-stock"
import type { StockAdjustBody } from "../../../../validators-stock"

/** `POST /staff/stock/:id/adjust` `{ delta, reason, note, request_id }`: answers the stock as it is then. */
export const POST = async (req: StaffRequest<StockAdjustBody>, res: MedusaResponse) => {
  const hand = handOf(req, "stock.update", "stock.read")
  await changeStock(req.scope, hand, req.params.id ?? "", { kind: "adjust", ...req.validatedBody })
  await answerOne(req, res, STOCK)
}
