import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerFile } from "@tejido/institutions/http/staff-list"
import { RETURNS } from "../../../staff-lists/returns"

/** `GET /staff/returns.csv`: the same list as a file, whole. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerFile(req, res, RETURNS)
