import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerFile } from "@tejido/institutions/http/staff-list"
import { STATEMENTS } from "../../../staff-lists/statements"

/** `GET /staff/statements.csv`: the whole list as a file. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerFile(req, res, STATEMENTS)
