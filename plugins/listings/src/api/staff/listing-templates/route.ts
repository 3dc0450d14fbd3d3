import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList, answerOne } from "@tejido/institutions/http/staff-list"
import { handOf } from "@tejido/provenance/api/hand-of"
import { LISTINGS_MODULE } from "../../../modules/listings"
import type { ListingsService } from "../../../modules/listings/service"
import { keepTemplate } from "../../../modules/listings/templates/keep-template"
import { LISTING_TEMPLATES } from "../../../staff-lists/listing-templates"
import type { TemplateBody } from "../../validators-listings"

/** `GET /staff/listing-templates`. Two queries: page, count. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, LISTING_TEMPLATES)

/** `POST /staff/listing-templates` `{ listing_id, name }`: answers 201 with the template. */
export const POST = async (req: StaffRequest<TemplateBody>, res: MedusaResponse) => {
  const hand = handOf(req, "listing.update", "listing.read")
  const listings = req.scope.resolve<ListingsService>(LISTINGS_MODULE)
  const id = await listings.inTransaction((context) => keepTemplate(context, hand, req.validatedBody))
  res.status(201)
  await answerOne(req, res, LISTING_TEMPLATES, id)
}
