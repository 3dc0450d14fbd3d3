import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList } from "@tejido/institutions/http/staff-list"
import { ENQUIRIES } from "../../../staff-lists/enquiries"

/** `GET /staff/enquiries?q&state&fair_id&stand_id&establishment_id`: the latest first. Two queries: page, count. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, ENQUIRIES)
