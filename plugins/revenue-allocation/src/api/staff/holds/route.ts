import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList } from "@tejido/institutions/http/staff-list"
import { HOLDS } from "../../../staff-lists/holds"

/** `GET /staff/holds`. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, HOLDS)
