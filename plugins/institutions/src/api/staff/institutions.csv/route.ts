import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "../../../guard/require-staff"
import { answerFile } from "../../../http/staff-list"
import { INSTITUTIONS } from "../../../staff-lists/institutions"

/** `GET /staff/institutions.csv`: the same list as a file. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerFile(req, res, INSTITUTIONS)
