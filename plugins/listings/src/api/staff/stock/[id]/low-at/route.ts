import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { handOf } from "@tejido/provenance/api/hand-of"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { LISTINGS_MODULE } from "../../../../../modules/listings"
import type { ListingsService } from "../../../../../modules/listings/service"
import { STOCK } from "../../../../../staff-lists/stock"
import { setLowAt } from "../../../../../stock/set-low-at"
import type { LowAtBody } from "../../../../validators-stock"

/** `POST /staff/stock/:id/low-at` `{ low_at }`: with how few left to warn; null as of every other piece. */
export const POST = async (req: StaffRequest<LowAtBody>, res: MedusaResponse) => {
  const hand = handOf(req, "stock.update", "stock.read")
  const listings = req.scope.resolve<ListingsService>(LISTINGS_MODULE)
  const { low_at } = req.validatedBody
  await listings.inTransaction((context) => setLowAt(context, hand, req.params.id ?? "", low_at))
  await answerOne(req, res, STOCK)
}
