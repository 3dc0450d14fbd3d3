import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList, answerOne } from "@tejido/institutions/http/staff-list"
import { handOf } from "@tejido/provenance/api/hand-of"
import { LISTINGS_MODULE } from "../../../modules/listings"
import { beginImport } from "../../../modules/listings/imports/begin-import"
import type { ListingsService } from "../../../modules/listings/service"
import { IMPORTS } from "../../../staff-lists/imports"
import { readImportForm } from "../../read-import-form"

/** `GET /staff/imports`. Two queries: page, count. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, IMPORTS)

/**
 * `POST /staff/imports`, `multipart/form-data`: a CSV or XLSX in `file`, and photos as a zip in `photos`, or in
 * `photos_upload_id` where they came ahead. Answers 202 with the import; it is checked in the background.
 */
export const POST = async (req: StaffRequest, res: MedusaResponse) => {
  const hand = handOf(req, "listing.update", "listing.read")
  const listings = req.scope.resolve<ListingsService>(LISTINGS_MODULE)
  const sent = await readImportForm(req, res, hand, (work) => listings.inTransaction(work))
  const id = await listings.inTransaction((context) => beginImport(context, hand, sent))
  res.status(202)
  await answerOne(req, res, IMPORTS, id)
}
