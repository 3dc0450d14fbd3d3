import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { PROVIDER_LINES } from "../../../../../staff-lists/provider-lines"

/** `GET /staff/reconciliation/lines/:id`. One query. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerOne(req, res, PROVIDER_LINES)
