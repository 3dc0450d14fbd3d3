import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "../../../guard/require-staff"
import { answerList } from "../../../http/staff-list"
import { AUDIT_ENTRIES } from "../../../staff-lists/audit-entries"

/** `GET /staff/audit`. Two queries: page, count. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, AUDIT_ENTRIES)
