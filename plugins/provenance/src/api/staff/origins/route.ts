import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList } from "@tejido/institutions/http/staff-list"
import { ORIGINS } from "../../../staff-lists/origins"

/** `GET /staff/origins?workshop_id=`: the products that a lot can have been made for. Two queries: page, count. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, ORIGINS)
