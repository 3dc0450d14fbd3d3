import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList } from "@tejido/institutions/http/staff-list"
import { PROVIDER_LINES } from "../../../../staff-lists/provider-lines"

/** `GET /staff/reconciliation/lines`: what providers told, and what they did not tell of. Two queries. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, PROVIDER_LINES)
