import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { handOf } from "@tejido/provenance/api/hand-of"
import { LISTINGS_MODULE } from "../../../../../modules/listings"
import { startImport } from "../../../../../modules/listings/imports/decide-import"
import type { ListingsService } from "../../../../../modules/listings/service"
import { IMPORTS } from "../../../../../staff-lists/imports"
import type { StartImportBody } from "../../../../validators-imports"

/** `POST /staff/imports/:id/start` `{ mode, submit }`: answers 202 with the import; it is written in the background. */
export const POST = async (req: StaffRequest<StartImportBody>, res: MedusaResponse) => {
  const hand = handOf(req, "listing.update", "listing.read")
  const listings = req.scope.resolve<ListingsService>(LISTINGS_MODULE)
  const id = req.params.id ?? ""
  await listings.inTransaction((context) => startImport(context, hand, id, req.validatedBody))
  res.status(202)
  await answerOne(req, res, IMPORTS)
}
