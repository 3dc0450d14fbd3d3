import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerFile } from "@tejido/institutions/http/staff-list"
import { REVIEWS } from "../../../staff-lists/reviews"

/** `GET /staff/reviews.csv`: the curator's queue as a file. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerFile(req, res, REVIEWS)
