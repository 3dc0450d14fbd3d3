import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { handOf } from "@tejido/provenance/api/hand-of"
import { cancelReturn } from "../../../../../dispatch/returns/announce-return"
import { LISTINGS_MODULE } from "../../../../../modules/listings"
import type { ListingsService } from "../../../../../modules/listings/service"
import { RETURNS } from "../../../../../staff-lists/returns"
import type { CancelReturnBody } from "../../../../validators-dispatch"

/** `POST /staff/returns/:id/cancel` `{ note? }`: what was announced does not come. Answers the return. */
export const POST = async (req: StaffRequest<CancelReturnBody>, res: MedusaResponse) => {
  const hand = handOf(req, "dispatch.update", "dispatch.read")
  const listings = req.scope.resolve<ListingsService>(LISTINGS_MODULE)
  const { note = null } = req.validatedBody
  await listings.inTransaction((context) => cancelReturn(context, hand, req.params.id ?? "", note))
  await answerOne(req, res, RETURNS)
}
