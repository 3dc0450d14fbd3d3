import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList } from "@tejido/institutions/http/staff-list"
import { applicationsSeenBy } from "../../../staff-lists/applications"

/** `GET /staff/applications`: of all fairs, as far as the member reaches. Two queries: page, count. */
export const GET = (req: StaffRequest, res: MedusaResponse) =>
  answerList(req, res, applicationsSeenBy(req.staff))
