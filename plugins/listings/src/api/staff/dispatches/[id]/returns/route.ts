import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { handOf } from "@tejido/provenance/api/hand-of"
import { announceReturn } from "../../../../../dispatch/returns/announce-return"
import { followReturn } from "../../../../../dispatch/returns/follow-return"
import { LISTINGS_MODULE } from "../../../../../modules/listings"
import type { ListingsService } from "../../../../../modules/listings/service"
import { RETURNS } from "../../../../../staff-lists/returns"
import type { ReturnBody } from "../../../../validators-dispatch"

/** `POST /staff/dispatches/:id/returns`: something will come back; the buyer is told. Answers 201 with the return. */
export const POST = async (req: StaffRequest<ReturnBody>, res: MedusaResponse) => {
  const hand = handOf(req, "dispatch.update", "dispatch.read")
  const listings = req.scope.resolve<ListingsService>(LISTINGS_MODULE)
  const { note = null, ...announced } = req.validatedBody
  const id = await listings.inTransaction((context) =>
    announceReturn(context, hand, req.params.id ?? "", { ...announced, note })
  )
  await followReturn(req.scope, id)
  res.status(201)
  await answerOne(req, res, RETURNS, id)
}
