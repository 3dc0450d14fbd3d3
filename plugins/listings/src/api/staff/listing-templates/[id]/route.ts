import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { handOf } from "@tejido/provenance/api/hand-of"
import { LISTINGS_MODULE } from "../../../../modules/listings"
import type { ListingsService } from "../../../../modules/listings/service"
import { dropTemplate } from "../../../../modules/listings/templates/keep-template"

/** `DELETE /staff/listing-templates/:id`: what began with it stays. */
export const DELETE = async (req: StaffRequest, res: MedusaResponse) => {
  const hand = handOf(req, "listing.update", "listing.read")
  const listings = req.scope.resolve<ListingsService>(LISTINGS_MODULE)
  const id = req.params.id ?? ""
  await listings.inTransaction((context) => dropTemplate(context, hand, id))
  res.json({ id, object: "listing_template", deleted: true })
}
