import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { handOf } from "@tejido/provenance/api/hand-of"
import { LISTINGS_MODULE } from "../../../../../modules/listings"
import type { ListingsService } from "../../../../../modules/listings/service"
import { takeBackListing } from "../../../../../modules/listings/write/submit-listing"
import { answerListing } from "../../../../answer-listing"
import type { TakeBackBody } from "../../../../validators-listings"

/** `POST /staff/listings/:id/take-back` `{ version }`: out of the queue, to change it. */
export const POST = async (req: StaffRequest<TakeBackBody>, res: MedusaResponse) => {
  const hand = handOf(req, "listing.update", "listing.read")
  const listings = req.scope.resolve<ListingsService>(LISTINGS_MODULE)
  const id = req.params.id ?? ""
  await listings.inTransaction((context) => takeBackListing(context, hand, id, req.validatedBody))
  await answerListing(req, res)
}
