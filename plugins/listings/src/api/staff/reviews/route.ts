import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList } from "@tejido/institutions/http/staff-list"
import { REVIEWS } from "../../../staff-lists/reviews"

/** `GET /staff/reviews`: the curator's queue, the oldest first. Two queries. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, REVIEWS)
