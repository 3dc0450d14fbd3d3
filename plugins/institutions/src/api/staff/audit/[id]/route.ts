import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "../../../../guard/require-staff"
import { answerOne } from "../../../../http/staff-list"
import { AUDIT_ENTRIES } from "../../../../staff-lists/audit-entries"

/** `GET /staff/audit/:seq`. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerOne(req, res, AUDIT_ENTRIES)
