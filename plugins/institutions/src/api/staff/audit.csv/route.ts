import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "../../../guard/require-staff"
import { answerFile } from "../../../http/staff-list"
import { AUDIT_ENTRIES } from "../../../staff-lists/audit-entries"

/** `GET /staff/audit.csv`: the same list as a file, whole. One query for each thousand rows. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerFile(req, res, AUDIT_ENTRIES)
