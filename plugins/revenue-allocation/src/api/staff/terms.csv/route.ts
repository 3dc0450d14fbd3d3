import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerFile } from "@tejido/institutions/http/staff-list"
import { TERMS } from "../../../staff-lists/terms"

/** `GET /staff/terms.csv`: the whole list as a file. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerFile(req, res, TERMS)
