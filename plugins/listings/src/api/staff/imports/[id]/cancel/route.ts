import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { handOf } from "@tejido/provenance/api/hand-of"
import { LISTINGS_MODULE } from "../../../../../modules/listings"
import { cancelImport } from "../../../../../modules/listings/imports/decide-import"
import type { ListingsService } from "../../../../../modules/listings/service"
import { IMPORTS } from "../../../../../staff-lists/imports"

/** `POST /staff/imports/:id/cancel`: stops it; what was written already stays. Answers the import as it is then. */
export const POST = async (req: StaffRequest, res: MedusaResponse) => {
  const hand = handOf(req, "listing.update", "listing.read")
  const listings = req.scope.resolve<ListingsService>(LISTINGS_MODULE)
  const id = req.params.id ?? ""
  await listings.inTransaction((context) => cancelImport(context, hand, id))
  await answerOne(req, res, IMPORTS)
}
