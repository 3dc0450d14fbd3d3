import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerFile } from "@tejido/institutions/http/staff-list"
import { LISTING_EXPORTS } from "../../../staff-lists/listing-exports"

/** `GET /staff/listings-import.csv`: the listings that a list shows, in the columns of an import. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerFile(req, res, LISTING_EXPORTS)
