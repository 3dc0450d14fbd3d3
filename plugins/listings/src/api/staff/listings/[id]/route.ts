import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { handOf } from "@tejido/provenance/api/hand-of"
import { LISTINGS_MODULE } from "../../../../modules/listings"
import type { ListingsService } from "../../../../modules/listings/service"
import { saveListing } from "../../../../modules/listings/write/save-listing"
import { answerListing } from "../../../answer-listing"
import type { ListingSaveBody } from "../../../validators-listings"

/** `GET /staff/listings/:id`: with its content, photos and what can be done to it. One query. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerListing(req, res)

/**
 * `POST /staff/listings/:id` `{ version, content?, workshop_id?, code? }`: saves it, as a form does while it is filled
 * in. 409 `listing_changed` with what is there, when somebody else saved meanwhile.
 */
export const POST = async (req: StaffRequest<ListingSaveBody>, res: MedusaResponse) => {
  const hand = handOf(req, "listing.update", "listing.read")
  const listings = req.scope.resolve<ListingsService>(LISTINGS_MODULE)
  const id = req.params.id ?? ""
  await listings.inTransaction((context) => saveListing(context, hand, id, req.validatedBody))
  await answerListing(req, res)
}
