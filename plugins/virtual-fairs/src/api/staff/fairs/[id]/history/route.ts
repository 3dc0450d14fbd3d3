import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerHistory } from "@tejido/institutions/http/answer-history"
import { fairsSeenBy } from "../../../../../staff-lists/fairs"

/** `GET /staff/fairs/:id/history`: what the audit log has on it, the latest first. Three queries. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerHistory(req, res, fairsSeenBy(req.staff))
