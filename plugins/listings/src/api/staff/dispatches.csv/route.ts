import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerFile } from "@tejido/institutions/http/staff-list"
import { DISPATCHES } from "../../../staff-lists/dispatches"

/** `GET /staff/dispatches.csv`: the same list as a file, whole; nobody's name is in it. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerFile(req, res, DISPATCHES)
