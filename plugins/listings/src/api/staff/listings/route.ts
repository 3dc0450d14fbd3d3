import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList } from "@tejido/institutions/http/staff-list"
import { handOf } from "@tejido/provenance/api/hand-of"
import { LISTINGS_MODULE } from "../../../modules/listings"
import type { ListingsService } from "../../../modules/listings/service"
import { createListing } from "../../../modules/listings/write/create-listing"
import { LISTINGS } from "../../../staff-lists/listings"
import { answerListing } from "../../answer-listing"
import type { ListingBody } from "../../validators-listings"

/** `GET /staff/listings`. Two queries: page, count. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, LISTINGS)

/**
 * `POST /staff/listings` `{ establishment_id?, workshop_id?, code?, content? | from_listing_id? | template_id? }`: begins
 * a draft, answers 201 with it.
 */
export const POST = async (req: StaffRequest<ListingBody>, res: MedusaResponse) => {
  const { content, from_listing_id, template_id } = req.validatedBody
  if ([content, from_listing_id, template_id].filter(Boolean).length > 1) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "A draft begins with one thing", "one_beginning")
  }
  const hand = handOf(req, "listing.update", "listing.read")
  const listings = req.scope.resolve<ListingsService>(LISTINGS_MODULE)
  const id = await listings.inTransaction((context) => createListing(context, hand, req.validatedBody))
  res.status(201)
  await answerListing(req, res, id)
}
