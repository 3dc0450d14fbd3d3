import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerFile } from "@tejido/institutions/http/staff-list"
import { ENQUIRIES } from "../../../staff-lists/enquiries"

/** `GET /staff/enquiries.csv`: the same list as a file, whole. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerFile(req, res, ENQUIRIES)
