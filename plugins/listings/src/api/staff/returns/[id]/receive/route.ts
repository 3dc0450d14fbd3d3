import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { handOf } from "@tejido/provenance/api/hand-of"
import { receiveReturn } from "../../../../../dispatch/returns/receive-return"
import { receiveNow } from "../../../../../dispatch/returns/receive-now"
import { LISTINGS_MODULE } from "../../../../../modules/listings"
import type { ListingsService } from "../../../../../modules/listings/service"
import { RETURNS } from "../../../../../staff-lists/returns"
import type { ReceiveBody } from "../../../../validators-dispatch"

/**
 * `POST /staff/returns/:id/receive`: it came and was looked at. Our row is committed first; what of the rest does not
 * come to be is carried on with (a return that is `receiving`). Answers the return.
 */
export const POST = async (req: StaffRequest<ReceiveBody>, res: MedusaResponse) => {
  const hand = handOf(req, "dispatch.update", "dispatch.read")
  const listings = req.scope.resolve<ListingsService>(LISTINGS_MODULE)
  const { lines, note = null } = req.validatedBody
  const id = req.params.id ?? ""
  await listings.inTransaction((context) => receiveReturn(context, hand, id, { lines, note }))
  await receiveNow(req.scope, id)
  await answerOne(req, res, RETURNS)
}
