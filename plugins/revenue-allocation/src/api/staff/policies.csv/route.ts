import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerFile } from "@tejido/institutions/http/staff-list"
import { POLICIES } from "../../../staff-lists/policies"

/** `GET /staff/policies.csv`. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerFile(req, res, POLICIES)
